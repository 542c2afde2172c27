import { GradeSwatch } from "@/components/journeys/map/cards/grade-swatch";
import { classes } from "@/components/ui/classes";
import { evidenceGrades, evidenceWords } from "@/lib/journeys/map/evidence";

/** What the marks of cards mean, best known first. */
export function EvidenceLegend({ className }: { className?: string }) {
  return (
    <ul className={classes("flex flex-wrap gap-x-5 gap-y-1 max-sm:gap-x-2.5", className)}>
      {evidenceGrades.toReversed().map((grade) => (
        <li key={grade} title={evidenceWords[grade].about} className="flex items-center gap-2">
          <GradeSwatch grade={grade} />
          {evidenceWords[grade].name}
        </li>
      ))}
    </ul>
  );
}
