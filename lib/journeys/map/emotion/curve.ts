import type { MeasuredFeeling } from "@/lib/journeys/map/emotion/disagreement";
import type { DrawnPoint } from "@/lib/journeys/map/emotion/drawn-points";

/** One persona's curve over the stages of a map. */
export interface Curve {
  /** null: everyone's */
  personaId: string | null;
  name: string | null;
  /** among several; absent: by its place */
  colour?: string;
  points: DrawnPoint[];
  /** what the persona's own answers say; a stage that is missing is held against everybody's */
  own?: MeasuredFeelings;
}

/** By stage; a stage nobody was asked about is missing. */
export type MeasuredFeelings = Readonly<Record<string, MeasuredFeeling | null | undefined>>;
