import { classes } from "@/components/ui/classes";
import type { EvidenceGrade } from "@/lib/journeys/map/evidence";
import { gradeBar, gradeColour, keptColour } from "./grade-classes";

/** The mark of a grade, as cards carry it; its name stands beside it. */
export function GradeSwatch({ grade }: { grade: EvidenceGrade }) {
  if (grade === "assumption")
    return <span aria-hidden="true" className="h-3 w-4 rounded-xs border border-dashed border-control" />;
  return (
    <span
      aria-hidden="true"
      className={classes("h-3.5 w-[3px] rounded-full", gradeColour[grade], gradeBar[grade], keptColour)}
    />
  );
}
