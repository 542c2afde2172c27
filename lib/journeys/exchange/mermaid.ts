import { type LaidOut, laidOut, type MapExport } from "@/lib/journeys/exchange/map-export";
import { type MermaidJourney, type MermaidTask, writeMermaid } from "@/lib/journeys/exchange/mermaid-text";
import type { MapColumn } from "@/lib/journeys/map/columns";
import { curvePersonas, drawnPoints } from "@/lib/journeys/map/emotion/drawn-points";
import type { LaneKind } from "@/lib/journeys/map/lane-kinds";
import type { MapCard } from "@/lib/journeys/map/schema";

type Names = ReadonlyMap<string, string>;

/** −2…+2 as Mermaid's whole 1–5. */
export function scoreOf(feeling: number): number {
  return Math.round(Math.min(Math.max(feeling, -2), 2)) + 3;
}

function cardsOf({ lanes, cardsIn }: LaidOut, column: MapColumn, kind: LaneKind): MapCard[] {
  return lanes.filter((lane) => lane.kind === kind).flatMap((lane) => cardsIn(lane.id, column.id));
}

const actorsOf = (card: MapCard, names: Names) => card.personaIds.flatMap((id) => names.get(id) ?? []);

/** A feeling said of an action has its words and its personas. */
const sameMoment = (a: MapCard, b: MapCard) =>
  a.text.trim() === b.text.trim() && [...a.personaIds].sort().join() === [...b.personaIds].sort().join();

/** What each persona feels at each stage, as its curve is drawn. */
type Curves = { personaId: string | null; values: ReadonlyMap<string, number> }[];

function curvesOf({ state, columns }: LaidOut): Curves {
  const stages = columns.filter(({ isFirstOfStage }) => isFirstOfStage).map(({ stage }) => stage);
  return curvePersonas(state).map((personaId) => {
    const points = drawnPoints(state, personaId, stages);
    const known = points.flatMap(({ stageId, value }) => (value === null ? [] : [[stageId, value] as const]));
    return { personaId, values: new Map(known) };
  });
}

/** What the personas of an action feel at its stage on average; level where nobody said. */
function stageFeeling(curves: Curves, { personaIds, stageId }: MapCard): number {
  const isOf = (id: string | null) => personaIds.length === 0 || id === null || personaIds.includes(id);
  const felt = curves.flatMap(({ personaId, values }) =>
    isOf(personaId) ? (values.get(stageId) ?? []) : [],
  );
  return felt.length === 0 ? 0 : felt.reduce((sum, value) => sum + value, 0) / felt.length;
}

/** Actions with what is felt at them, then feelings about something else. */
function columnTasks(laid: LaidOut, curves: Curves, column: MapColumn, names: Names): MermaidTask[] {
  const feelings = cardsOf(laid, column, "feelings").filter(({ score }) => score !== null);
  const actions = cardsOf(laid, column, "actions").filter(({ text }) => text.trim() !== "");
  const tasks = actions.map((card) => {
    const at = feelings.findIndex((feeling) => sameMoment(feeling, card));
    const [said] = at < 0 ? [] : feelings.splice(at, 1);
    const feeling = said?.score ?? stageFeeling(curves, card);
    return { text: card.text, score: scoreOf(feeling), actors: actorsOf(card, names), line: 0 };
  });
  const others = feelings.map((card) => ({
    text: card.text.trim() || column.step?.name || column.stage.name,
    score: scoreOf(card.score ?? 0),
    actors: actorsOf(card, names),
    line: 0,
  }));
  return [...tasks, ...others];
}

/** Of a stage where only the curve says something: the stage itself, for each persona. */
function drawnTasks(curves: Curves, stage: MapColumn["stage"], names: Names): MermaidTask[] {
  return curves.flatMap(({ personaId, values }) => {
    const value = values.get(stage.id);
    if (value === undefined) return [];
    const name = personaId === null ? undefined : names.get(personaId);
    return [{ text: stage.name, score: scoreOf(value), actors: name ? [name] : [], line: 0 }];
  });
}

function journeyOf(map: MapExport): MermaidJourney {
  const laid = laidOut(map.document);
  const names = new Map(map.personas.map(({ id, name }) => [id, name]));
  const curves = curvesOf(laid);
  const sections: MermaidJourney["sections"] = [];
  for (const column of laid.columns) {
    if (column.isFirstOfStage) sections.push({ name: column.stage.name, tasks: [], line: 0 });
    sections.at(-1)?.tasks.push(...columnTasks(laid, curves, column, names));
  }
  const stages = laid.columns.filter(({ isFirstOfStage }) => isFirstOfStage);
  stages.forEach(({ stage }, index) => {
    const section = sections[index];
    if (section?.tasks.length === 0) section.tasks.push(...drawnTasks(curves, stage, names));
  });
  return { title: map.journey.name, sections };
}

/**
 * A map as a Mermaid `journey`: a section a stage, a task an action or feeling with its score and personas. Everything else of
 * a map has no place in one. Hidden stages and lanes are left out.
 */
export function toMermaid(map: MapExport): string {
  return writeMermaid(journeyOf(map));
}
