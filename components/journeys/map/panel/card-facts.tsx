import { CardImage } from "@/components/journeys/map/cards/card-image";
import { CardWords } from "@/components/journeys/map/cards/card-words";
import { GradeSwatch } from "@/components/journeys/map/cards/grade-swatch";
import { useMapInfo } from "@/components/journeys/map/map-info";
import { useShownNumbers } from "@/components/journeys/map/ui-state/use-shown-numbers";
import { DefinitionList } from "@/components/ui/definition-list";
import { cardScoreWords } from "@/lib/journeys/map/cards/card-details";
import { confirmedWords } from "@/lib/journeys/map/cards/history-words";
import { metricWords } from "@/lib/journeys/map/cards/metric-words";
import { channelWords } from "@/lib/journeys/map/channels";
import { evidenceWords } from "@/lib/journeys/map/evidence";
import { gradeOf } from "@/lib/journeys/map/evidence-summary";
import type { MapCard, MapLane } from "@/lib/journeys/map/schema";
import { PanelSection } from "./panel-section";
import { SourceLink } from "./source-field";

const capital = (text: string) => text.charAt(0).toLocaleUpperCase("en") + text.slice(1);

/** Everything a card carries, for those who may look and not change. */
export function CardFacts({ card, lane }: { card: MapCard; lane: MapLane }) {
  const { team, people, personas, now } = useMapInfo();
  const numbers = useShownNumbers();
  const owner = people.find(({ id }) => id === card.ownerId)?.name;
  const own = personas.filter(({ id }) => card.personaIds.includes(id)).map(({ name }) => name);
  const metric = lane.kind === "metrics" && card.metric && metricWords(card.metric, card.stageId, numbers);
  const grade = gradeOf(card, lane);
  const score = cardScoreWords(card, lane.kind);
  const items = [
    lane.kind === "touchpoints" && card.channel && { term: "Channel", detail: channelWords[card.channel] },
    score && { term: "Score", detail: capital(score) },
    metric && { term: "Number", detail: `${metric.figure} ${metric.label} · ${metric.basis}` },
    { term: "Personas", detail: own.join(", ") || "All of them" },
    { term: "Owner", detail: owner ?? "Nobody" },
    {
      term: "Evidence",
      detail: (
        <span className="flex items-center gap-2">
          {evidenceWords[grade].name}
          <GradeSwatch grade={grade} />
        </span>
      ),
    },
    card.evidenceUrl && { term: "Source", detail: <SourceLink url={card.evidenceUrl} /> },
    { term: "Still true?", detail: confirmedWords(card, people, Math.max(now, Date.now())) },
  ];
  return (
    <>
      <PanelSection>
        {card.imageId !== null && <CardImage team={team} id={card.imageId} text={card.text} />}
        <CardWords text={card.text} kind={lane.kind} isWhole />
      </PanelSection>
      <PanelSection>
        <DefinitionList
          className="text-sm sm:grid-cols-[6rem_1fr]"
          items={items.filter((item) => typeof item === "object" && item !== null)}
        />
      </PanelSection>
    </>
  );
}
