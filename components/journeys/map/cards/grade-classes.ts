import type { EvidenceGrade } from "@/lib/journeys/map/evidence";

/** The colour of a grade as `--grade`, for what stands in the element. */
export const gradeColour: Record<EvidenceGrade, string> = {
  measured: "[--grade:var(--good)]",
  research: "[--grade:var(--stage-1)]",
  anecdote: "[--grade:var(--stage-6)]",
  assumption: "[--grade:var(--control)]",
};

/** What is a background only, and must be seen where people choose all colours themselves. */
export const keptColour = "forced-color-adjust-none forced-colors:[--grade:CanvasText]";

/** A bar in that colour: whole, in two, in dots, so that nobody has to tell the grades by colour. */
export const gradeBar: Record<Exclude<EvidenceGrade, "assumption">, string> = {
  measured: "bg-(--grade)",
  research: "bg-[linear-gradient(var(--grade)_calc(50%-1.5px),transparent_0_calc(50%+1.5px),var(--grade)_0)]",
  anecdote: "bg-[repeating-linear-gradient(var(--grade)_0_4px,transparent_4px_7px)]",
};
