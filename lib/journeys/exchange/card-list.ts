import { type LaidOut, laidOut, type MapExport } from "@/lib/journeys/exchange/map-export";
import { channelWords } from "@/lib/journeys/map/channels";
import type { MapColumn } from "@/lib/journeys/map/columns";
import { evidenceWords } from "@/lib/journeys/map/evidence";
import type { CardMetric } from "@/lib/journeys/map/item-kinds";
import { laneKindWords } from "@/lib/journeys/map/lane-kinds";
import type { MapCard, MapLane } from "@/lib/journeys/map/schema";

const metricNames: Record<CardMetric, string> = {
  entrants: "People",
  conversion: "Conversion",
  nps: "NPS",
  csat: "Satisfaction",
  retention: "Retention",
};

export const cardListHeader = [
  "Stage",
  "Step",
  "Lane",
  "Kind",
  "Text",
  "Channel",
  "Severity (1–5)",
  "Feeling (−2 to +2)",
  "Impact (1–5)",
  "Feasibility (1–5)",
  "Metric",
  "Personas",
  "Owner",
  "Evidence",
  "Link",
  "Confirmed on",
] as const;

type Row = (string | number | null)[];
type Names = ReadonlyMap<string, string>;

const namesOf = (list: readonly { id: string; name: string }[]): Names =>
  new Map(list.map(({ id, name }) => [id, name]));

function row(
  column: MapColumn,
  lane: MapLane,
  card: MapCard,
  known: { personas: Names; people: Names; confirmed: ReadonlySet<string> | undefined },
): Row {
  const scored = (kind: MapLane["kind"]) => (lane.kind === kind ? card.score : null);
  return [
    column.stage.name,
    column.step?.name ?? null,
    lane.name,
    laneKindWords[lane.kind].name,
    card.text,
    card.channel && channelWords[card.channel],
    scored("pain-points"),
    scored("feelings"),
    card.impact,
    card.feasibility,
    card.metric && metricNames[card.metric],
    card.personaIds.flatMap((id) => known.personas.get(id) ?? []).join(", ") || null,
    (card.ownerId && known.people.get(card.ownerId)) || null,
    evidenceWords[card.evidence].name,
    card.evidenceUrl,
    // The day in UTC: a file has no reader whose zone could be meant.
    known.confirmed?.has(card.id) ? card.confirmedAt.slice(0, 10) : null,
  ];
}

/** Every card of a map, hidden ones too, one a row under `cardListHeader`: along the journey, lane by lane. */
export function cardList(map: MapExport): Row[] {
  const { columns, lanes, cardsIn }: LaidOut = laidOut(map.document, { hidden: true });
  const known = { personas: namesOf(map.personas), people: namesOf(map.people), confirmed: map.confirmed };
  return columns.flatMap((column) =>
    lanes.flatMap((lane) => cardsIn(lane.id, column.id).map((card) => row(column, lane, card, known))),
  );
}
