import { classes } from "@/components/ui/classes";
import type { EvidenceGrade } from "@/lib/journeys/map/evidence";
import { gradeColour } from "./grade-classes";
import "./sketched.css";

/**
 * The paper a card is on: what nobody has looked into is only sketched. Inside of `data-colouring="evidence"` all of it takes
 * the colour of its grade, and what is faint on white is written stronger.
 */
export function cardFrame(grade: EvidenceGrade, extra?: string): string {
  return classes(
    "min-h-8 rounded-md border py-1.5 pr-2.5 pl-3 text-sm leading-[1.45]",
    gradeColour[grade],
    grade === "assumption" ? "sketched text-ink-2" : "border-rule bg-surface",
    "in-data-[colouring=evidence]:[--ink-3:var(--ink-2)]",
    "in-data-[colouring=evidence]:bg-[color-mix(in_oklab,var(--grade)_15%,var(--surface))]",
    extra,
  );
}
