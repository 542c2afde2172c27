import type { MapCard } from "@/lib/journeys/map/schema";
import { EvidenceChoice } from "./evidence-choice";
import { ImportField } from "./import-field";
import { SourceField } from "./source-field";
import { StillTrue } from "./still-true";
import { useCardPatch } from "./use-card-patch";

/** How well what the card says is known, and by what. */
export function EvidenceFields({ card }: { card: MapCard }) {
  const patch = useCardPatch(card.id);
  return (
    <>
      <EvidenceChoice
        value={card.evidence}
        onChange={(evidence) => patch({ evidence }, "Change evidence", `evidence ${card.id}`)}
      />
      <SourceField
        url={card.evidenceUrl}
        onChange={(evidenceUrl) => patch({ evidenceUrl }, "Change source link")}
      />
      <ImportField card={card} />
      <StillTrue card={card} />
    </>
  );
}
