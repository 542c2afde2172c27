import { useId } from "react";
import { GradeSwatch } from "@/components/journeys/map/cards/grade-swatch";
import { RadioGroup } from "@/components/ui/radio-group";
import { type EvidenceGrade, evidenceGrades, evidenceWords } from "@/lib/journeys/map/evidence";
import type { MapCard } from "@/lib/journeys/map/schema";
import { ImportField } from "./import-field";
import { SourceField } from "./source-field";
import { StillTrue } from "./still-true";
import { useCardPatch } from "./use-card-patch";

const options = evidenceGrades.map((grade) => ({
  value: grade,
  label: (
    <span className="flex items-center gap-2">
      {evidenceWords[grade].name}
      <GradeSwatch grade={grade} />
    </span>
  ),
  hint: evidenceWords[grade].about,
}));

/** How well what the card says is known, and by what. */
export function EvidenceFields({ card }: { card: MapCard }) {
  const patch = useCardPatch(card.id);
  return (
    <>
      <RadioGroup
        legend="Evidence"
        name={useId()}
        options={options}
        value={card.evidence}
        onChange={(evidence) =>
          patch({ evidence: evidence as EvidenceGrade }, "Change evidence", `evidence ${card.id}`)
        }
      />
      <SourceField card={card} />
      <ImportField card={card} />
      <StillTrue card={card} />
    </>
  );
}
