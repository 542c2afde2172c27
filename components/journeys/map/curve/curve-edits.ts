/** What can be done to curves; a point is that of a persona at a stage. */
export interface CurveEdits {
  /** `by` keys: presses in a row are one step to undo */
  draw: (personaId: string | null, stageId: string, value: number, by: "pointer" | "keys") => void;
  /** back to the mean of the cards */
  clear: (personaId: string | null, stageId: string) => void;
}
