import { cardFrame } from "@/components/journeys/map/cards/card-frame";
import { CardWords } from "@/components/journeys/map/cards/card-words";
import { ChannelIcon } from "@/components/journeys/map/cards/channel-icon";
import { FeelingScale } from "@/components/journeys/map/cards/feeling-scale";
import { gradeBar } from "@/components/journeys/map/cards/grade-classes";
import { MetricFigure } from "@/components/journeys/map/cards/metric-figure";
import { PersonaRings } from "@/components/journeys/map/cards/persona-rings";
import { SeverityDots } from "@/components/journeys/map/cards/severity-dots";
import { classes } from "@/components/ui/classes";
import { metricWords } from "@/lib/journeys/map/cards/metric-words";
import { evidenceWords } from "@/lib/journeys/map/evidence";
import { gradeOf } from "@/lib/journeys/map/evidence-summary";
import { imageOf, type ShownMap } from "@/lib/journeys/map/picture/shown-map";
import type { MapCard, MapLane } from "@/lib/journeys/map/schema";

interface Props {
  card: MapCard;
  lane: MapLane;
  map: ShownMap;
  /** those of the map in order */
  personas: readonly { id: string; name: string; colour: string }[];
  className?: string;
}

function Marks({ card, lane, map, personas }: Props) {
  const { score } = card;
  const own = personas.filter(({ id }) => card.personaIds.includes(id));
  const worth =
    lane.kind === "opportunities"
      ? [card.impact && `Impact ${card.impact}`, card.feasibility && `Feasibility ${card.feasibility}`]
          .filter(Boolean)
          .join(" · ")
      : "";
  const severity = lane.kind === "pain-points" && score !== null && score >= 1 ? score : null;
  const feeling = lane.kind === "feelings" && score !== null && Math.abs(score) <= 2 ? score : null;
  const owner = map.people.find(({ id }) => id === card.ownerId)?.name;
  if (severity === null && feeling === null && !worth && own.length === 0 && !owner) return null;
  return (
    <div className="mt-1 flex min-h-4 flex-wrap items-center gap-x-2 gap-y-1 text-2xs text-ink-3">
      {severity !== null && <SeverityDots severity={severity} />}
      {feeling !== null && <FeelingScale feeling={feeling} />}
      {worth && <span>{worth}</span>}
      {own.length > 0 && <PersonaRings personas={own} />}
      {owner && <span>{owner}</span>}
    </div>
  );
}

/** A card to be looked at, with all of its words. */
export function ShownCard({ className, ...props }: Props) {
  const { card, lane, map } = props;
  const grade = gradeOf(card, lane);
  const isMetric = lane.kind === "metrics" && card.metric !== null && map.numbers !== null;
  const isPlain = card.text.trim() === "";
  return (
    <div className={cardFrame(grade, classes("relative break-inside-avoid", className))}>
      <span className="sr-only">{evidenceWords[grade].name}: </span>
      {grade !== "assumption" && (
        <span
          aria-hidden="true"
          className={classes("absolute inset-y-1.5 left-[3px] w-[3px] rounded-full", gradeBar[grade])}
        />
      )}
      {card.imageId !== null && (
        <img
          src={imageOf(map, card.imageId)}
          alt={isPlain ? "Picture without words" : card.text.trim()}
          className="my-0.5 aspect-[16/10] w-full rounded-sm bg-sunken object-cover object-top text-2xs text-ink-3"
        />
      )}
      {isMetric && <MetricFigure metric={metricWords(card.metric!, card.stageId, map.numbers)} />}
      <div className="flex gap-2">
        {lane.kind === "touchpoints" && card.channel !== null && <ChannelIcon channel={card.channel} />}
        <CardWords text={card.text} kind={lane.kind} isWhole />
      </div>
      <Marks {...props} />
    </div>
  );
}
