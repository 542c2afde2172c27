import { formatSigned } from "@/lib/format";
import { type LaidOut, laidOut, type MapExport } from "@/lib/journeys/exchange/map-export";
import { channelWords } from "@/lib/journeys/map/channels";
import { curvePersonas, drawnPoints } from "@/lib/journeys/map/emotion/drawn-points";
import type { MapCard, MapLane } from "@/lib/journeys/map/schema";

/** A map as a table: stages across, lanes down. */
export interface MapGrid {
  /** one row of stages, and one of steps where any stage has some; the first cell of each is for the lanes' names */
  header: string[][];
  rows: (string | number | null)[][];
}

/** What a card says besides its text. */
function marks(card: MapCard, lane: MapLane): string[] {
  const score = card.score;
  if (lane.kind === "pain-points" && score !== null) return [`severity ${score}`];
  if (lane.kind === "feelings" && score !== null) return [`feeling ${formatSigned(score, 1)}`];
  if (lane.kind === "touchpoints" && card.channel) return [channelWords[card.channel]];
  if (lane.kind !== "opportunities") return [];
  const { impact, feasibility } = card;
  return [
    ...(impact === null ? [] : [`impact ${impact}`]),
    ...(feasibility === null ? [] : [`feasibility ${feasibility}`]),
  ];
}

function cardText(card: MapCard, lane: MapLane): string {
  const said = marks(card, lane).join(", ");
  const text = card.text.trim();
  if (!said) return text;
  return text ? `${text} (${said})` : `${said.charAt(0).toUpperCase()}${said.slice(1)}`;
}

/** Cards under one another; with a line between them where one has several lines itself. */
function cellText(cards: readonly MapCard[], lane: MapLane): string | null {
  const texts = cards.map((card) => cardText(card, lane)).filter(Boolean);
  return texts.join(texts.some((text) => text.includes("\n")) ? "\n\n" : "\n") || null;
}

/** The drawn feelings, a row for each persona, in the first column of each stage. */
function curveRows({ state, columns }: LaidOut, map: MapExport): (string | number | null)[][] {
  const stages = columns.filter(({ isFirstOfStage }) => isFirstOfStage).map(({ stage }) => stage);
  const names = new Map(map.personas.map(({ id, name }) => [id, name]));
  return curvePersonas(state).flatMap((personaId) => {
    const points = drawnPoints(state, personaId, stages);
    if (points.every(({ value }) => value === null)) return [];
    const values = new Map(points.map(({ stageId, value }) => [stageId, value]));
    const isAlone = Object.keys(state.persona).length === 0;
    const who =
      personaId === null ? (isAlone ? "" : ", everyone") : `, ${names.get(personaId) ?? "another persona"}`;
    const cells = columns.map(({ stage, isFirstOfStage }) => {
      const value = isFirstOfStage ? (values.get(stage.id) ?? null) : null;
      return value === null ? null : Math.round(value * 10) / 10;
    });
    return [[`Emotion curve${who}`, ...cells]];
  });
}

/** A map as it is seen: without hidden stages and lanes. */
export function mapGrid(map: MapExport): MapGrid {
  const laid = laidOut(map.document);
  const { columns, lanes, cardsIn } = laid;
  const stages = columns.map(({ stage, isFirstOfStage }) => (isFirstOfStage ? stage.name : ""));
  const steps = columns.map(({ step }) => step?.name ?? "");
  return {
    header: [["", ...stages], ...(steps.some(Boolean) ? [["", ...steps]] : [])],
    rows: [
      ...lanes.map((lane) => [lane.name, ...columns.map(({ id }) => cellText(cardsIn(lane.id, id), lane))]),
      ...curveRows(laid, map),
    ],
  };
}
