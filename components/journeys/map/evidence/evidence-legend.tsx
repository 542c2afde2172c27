import { GradeSwatch } from "@/components/journeys/map/cards/grade-swatch";
import { evidenceGrades, evidenceWords } from "@/lib/journeys/map/evidence";

/** What the marks of cards mean, best known first. */
export function EvidenceLegend() {
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1">
      {evidenceGrades.toReversed().map((grade) => (
        <li key={grade} title={evidenceWords[grade].about} className="flex items-center gap-2">
          <GradeSwatch grade={grade} />
          {evidenceWords[grade].name}
        </li>
      ))}
    </ul>
  );
}
