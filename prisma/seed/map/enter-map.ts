import { newId } from "@/lib/ids";
import { copyJourney } from "@/lib/journeys/copying/mutations";
import { createJourney } from "@/lib/journeys/creating/mutations";
import { guideNamed } from "@/lib/journeys/map/guides";
import { laneKindWords } from "@/lib/journeys/map/lane-kinds";
import { editMap } from "@/lib/journeys/map/mutations";
import { getMap } from "@/lib/journeys/map/queries";
import type { JourneyMap, MapOp } from "@/lib/journeys/map/schema";
import { createPersona } from "@/lib/personas/mutations";
import type { Scope } from "@/lib/scope";
import type { PersonKey, SourceKey } from "../demo";
import type { Entered } from "../entered";
import type { DemoCard, DemoMap, PersonaKey } from "./map-content";
import { cardOps, confirmedAt, type MapIds } from "./map-ops";

interface When {
  /** when the team drew it first */
  drawnAt: Date;
  /** when the newest exports were in, and it was looked at again */
  newestAt: Date;
}

/** What was only learned from the newest exports. */
const isNews = ({ source }: DemoCard) => source !== undefined;

async function edit(scope: Scope, journey: string, ops: MapOp[], now: Date): Promise<void> {
  if (ops.length > 0) await editMap(scope, { journey, edit: { id: newId(now.getTime()), ops } }, now);
}

function idsOf({ items }: JourneyMap, known: Omit<MapIds, "stages" | "lanes">): MapIds {
  return {
    ...known,
    stages: new Map(items.stage.map((stage) => [stage.name, stage.id])),
    lanes: new Map(items.lane.map((lane) => [lane.kind, lane.id])),
  };
}

/** Guides for its stages, its further lanes and the personas who walk it. */
function frameOps(
  map: JourneyMap,
  lanes: DemoMap["lanes"],
  known: Pick<MapIds, "personas" | "newId">,
): MapOp[] {
  const { items } = map;
  const guides = items.stage.map(({ id, name, revision }): MapOp => {
    return { op: "patch", kind: "stage", id, base: revision, patch: { guide: guideNamed(name) } };
  });
  const more = lanes.map(({ kind, after }): MapOp => {
    const position = items.lane.find((lane) => lane.kind === after)!.position + 0.5;
    const item = { id: known.newId(), position, kind, name: laneKindWords[kind].name, hidden: false };
    return { op: "put", kind: "lane", item };
  });
  const personas = Object.values(known.personas).map((id, index): MapOp => {
    return { op: "put", kind: "persona", item: { id, position: index + 1 } };
  });
  return [...guides, ...more, ...personas];
}

function drawnOps(demo: DemoMap, ids: MapIds): MapOp[] {
  const points = Object.entries(demo.points).flatMap(([persona, values]) =>
    Object.entries(values).map(([stage, value]): MapOp => {
      const personaId = ids.personas[persona as PersonaKey];
      const item = { id: ids.newId(), personaId, stageId: ids.stages.get(stage)!, value };
      return { op: "put", kind: "point", item };
    }),
  );
  const links = demo.links.map(({ from, to, kind, label }): MapOp => {
    const [fromStageId, toStageId] = [ids.stages.get(from)!, ids.stages.get(to)!];
    return { op: "put", kind: "link", item: { id: ids.newId(), fromStageId, toStageId, kind, label } };
  });
  return [...points, ...links];
}

/** What was on the map before the newest exports and is still true. */
function confirmOps({ items }: JourneyMap, demo: DemoMap, newestAt: Date): MapOp[] {
  const cards = new Map(Object.values(demo.cards).flatMap((list) => list.map((card) => [card.text, card])));
  return items.card.map((card): MapOp => {
    const patch = { confirmedAt: confirmedAt(cards.get(card.text)!, newestAt.getTime()) };
    return { op: "patch", kind: "card", id: card.id, base: card.revision, patch };
  });
}

/** The journey that tells more of one stage, and the word of it on that stage. */
async function enterSub(
  scope: Scope,
  main: JourneyMap,
  { sub }: DemoMap,
  known: MapIds,
  now: Date,
): Promise<void> {
  const stages = sub.stages.map((name) => ({ name }));
  const journey = await createJourney(scope, { name: sub.name, stages }, now);
  const map = await getMap(scope, journey.id);
  const parent = known.personas.parent;
  const persona: MapOp = { op: "put", kind: "persona", item: { id: parent, position: 1 } };
  const ids = idsOf(map, known);
  await edit(scope, journey.id, [persona, ...cardOps(sub.cards, { newestMs: now.getTime() }, ids)], now);
  const { id, revision } = main.items.stage.find((stage) => stage.name === sub.of)!;
  const patch = { subJourneyIds: [journey.id] };
  await edit(scope, main.journey, [{ op: "patch", kind: "stage", id, base: revision, patch }], now);
}

async function enterFuture(
  scope: Scope,
  journey: string,
  { future }: DemoMap,
  known: MapIds,
  now: Date,
): Promise<void> {
  const copy = await copyJourney(scope, { journey, name: future.name, as: "future" }, now);
  const map = await getMap(scope, copy.id);
  const ids = idsOf(map, known);
  const replaced = future.replace.map(({ text, by }): MapOp => {
    const { id, revision: base } = map.items.card.find((card) => card.text === text)!;
    if (by === null) return { op: "remove", kind: "card", id, base };
    const patch = { text: by.text!, evidence: by.evidence!, evidenceImportId: null, evidenceUrl: null };
    return { op: "patch", kind: "card", id, base, patch };
  });
  const points = Object.entries(future.points).flatMap(([persona, values]) =>
    Object.entries(values).map(([stage, value]): MapOp => {
      const at = [ids.personas[persona as PersonaKey], ids.stages.get(stage)];
      const point = map.items.point.find(
        ({ personaId, stageId }) => personaId === at[0] && stageId === at[1],
      )!;
      return { op: "patch", kind: "point", id: point.id, base: point.revision, patch: { value } };
    }),
  );
  const added = cardOps(future.add, { newestMs: now.getTime(), from: 100 }, ids);
  await edit(scope, copy.id, [...replaced, ...points, ...added], now);
}

async function enterPersonas(scope: Scope, demo: DemoMap, now: Date): Promise<Record<PersonaKey, string>> {
  const ids = {} as Record<PersonaKey, string>;
  for (const { key, ...persona } of demo.personas) ids[key] = (await createPersona(scope, persona, now)).id;
  return ids;
}

/** Jo draws the map first, with what the team believes then. */
export async function drawMap(
  { scopes, journey }: Entered,
  demo: DemoMap,
  { drawnAt, newestAt }: When,
): Promise<Record<PersonaKey, string>> {
  const scope = scopes.jo;
  const made = () => newId(drawnAt.getTime());
  const personas = await enterPersonas(scope, demo, drawnAt);
  const empty = await getMap(scope, journey.id);
  await edit(scope, journey.id, frameOps(empty, demo.lanes, { personas, newId: made }), drawnAt);
  const ids = idsOf(await getMap(scope, journey.id), knownOf(scopes, personas, new Map(), made));
  const cards = cardOps(demo.cards, { newestMs: newestAt.getTime(), when: (card) => !isNews(card) }, ids);
  await edit(scope, journey.id, [...cards, ...drawnOps(demo, ids)], drawnAt);
  return personas;
}

function knownOf(
  scopes: Entered["scopes"],
  personas: MapIds["personas"],
  imports: MapIds["imports"],
  made: () => string,
): Omit<MapIds, "stages" | "lanes"> {
  const people = Object.entries(scopes).map(([key, { userId }]) => [key, userId]);
  return {
    people: Object.fromEntries(people) as Record<PersonKey, string | null>,
    personas,
    imports,
    newId: made,
  };
}

/** Mia goes over it with the newest exports: what they taught, the checkout in detail, and how it shall be. */
export async function reviseMap(
  { scopes, journey }: Entered,
  demo: DemoMap,
  {
    newestAt,
    personas,
    imports,
  }: Pick<When, "newestAt"> & Pick<MapIds, "personas"> & { imports: ReadonlyMap<SourceKey, string> },
): Promise<void> {
  const scope = scopes.mia;
  const drawn = await getMap(scope, journey.id);
  const ids = idsOf(
    drawn,
    knownOf(scopes, personas, imports, () => newId(newestAt.getTime())),
  );
  const news = cardOps(demo.cards, { newestMs: newestAt.getTime(), when: isNews }, ids);
  await edit(scope, journey.id, [...confirmOps(drawn, demo, newestAt), ...news], newestAt);
  await enterSub(scope, drawn, demo, ids, newestAt);
  await enterFuture(scope, journey.id, demo, ids, newestAt);
}
