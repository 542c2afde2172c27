import { commonValue, togglePersona } from "@/lib/journeys/map/cards/several-cards";
import type { LaneKind } from "@/lib/journeys/map/lane-kinds";
import type { MapCard } from "@/lib/journeys/map/schema";
import { ChannelChoice } from "./channel-choice";
import { EvidenceChoice } from "./evidence-choice";
import { OwnerChoice } from "./owner-choice";
import { PanelSection } from "./panel-section";
import { ScoreFields } from "./score-fields";
import { SeveralPersonas } from "./several-personas";
import { SeveralTrue } from "./several-true";
import { SourceField } from "./source-field";
import { useSeveralPatch } from "./use-several-patch";

interface Props {
  cards: readonly MapCard[];
  /** of the lanes they are in; null: of several */
  kind: LaneKind | null;
}

/** Which kinds have something of their own to be said. */
const ownFields: ReadonlySet<LaneKind> = new Set(["touchpoints", "pain-points", "feelings", "opportunities"]);

/** What can be said of several cards at once; each change is on all of them, and one step of undo. */
export function SeveralForm({ cards, kind }: Props) {
  const patch = useSeveralPatch(cards);
  return (
    <>
      {kind && ownFields.has(kind) && (
        <PanelSection>
          {kind === "touchpoints" && (
            <ChannelChoice
              value={commonValue(cards, "channel")}
              onChange={(channel) => patch("channel", () => ({ channel }))}
            />
          )}
          <ScoreFields
            kind={kind}
            scoreOf={(field) => commonValue(cards, field)}
            onChange={(field, value) => patch(field, () => ({ [field]: value }))}
          />
        </PanelSection>
      )}
      <PanelSection>
        <EvidenceChoice
          value={commonValue(cards, "evidence")}
          onChange={(evidence) => patch("evidence", () => ({ evidence }))}
        />
        <SourceField
          url={commonValue(cards, "evidenceUrl")}
          onChange={(evidenceUrl) => patch("source", () => ({ evidenceUrl }))}
        />
        <SeveralTrue cards={cards} />
      </PanelSection>
      <PanelSection>
        <SeveralPersonas
          cards={cards}
          onChange={(id, isWith) => patch("personas", (card) => togglePersona(card, id, isWith))}
        />
        <OwnerChoice
          value={commonValue(cards, "ownerId")}
          onChange={(ownerId) => patch("owner", () => ({ ownerId }))}
        />
      </PanelSection>
    </>
  );
}
