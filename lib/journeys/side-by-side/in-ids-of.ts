import type { EmotionPoint, MapItems, StageLink } from "@/lib/journeys/map/schema";
import { itemsOf, type MapState } from "@/lib/journeys/map/state";
import type { PairedMaps } from "@/lib/journeys/side-by-side/pair-maps";

type Ids = ReadonlyMap<string, string>;

/** Of the right's stages, lanes, steps and cards the id of their own on the left. */
function pairedIds({ stages, lanes, steps, cells, moved }: PairedMaps): Map<string, string> {
  const all = [...stages, ...lanes, ...steps, ...cells.flatMap(({ cards }) => cards), ...moved];
  return new Map(all.flatMap(({ left, right }) => (left && right ? [[right.id, left.id]] : [])));
}

/** By what they join: the first that fits by the first key, then of the rest by the next one. */
function joinedIds<T extends { id: string }>(
  left: readonly T[],
  right: readonly T[],
  keys: readonly ((item: T) => string)[],
): [string, string][] {
  const pairs: [string, string][] = [];
  let [before, after] = [[...left], [...right]];
  for (const key of keys) {
    const free = Map.groupBy(before, key);
    const found = after.flatMap((item): [string, string][] => {
      const own = free.get(key(item))?.shift();
      return own ? [[item.id, own.id]] : [];
    });
    pairs.push(...found);
    const [rights, lefts] = [new Set(found.map(([id]) => id)), new Set(found.map(([, id]) => id))];
    [before, after] = [before.filter(({ id }) => !lefts.has(id)), after.filter(({ id }) => !rights.has(id))];
  }
  return pairs;
}

const pointKeys = [({ stageId, personaId }: EmotionPoint) => `${stageId} ${personaId}`];
const ends = ({ fromStageId, toStageId }: StageLink) => `${fromStageId} ${toStageId}`;
const linkKeys = [
  (link: StageLink) => `${ends(link)} ${link.kind} ${link.label}`,
  (link: StageLink) => `${ends(link)} ${link.kind}`,
  ends,
  (link: StageLink) => `${link.fromStageId} ${link.kind} ${link.label}`,
  (link: StageLink) => `${link.toStageId} ${link.kind} ${link.label}`,
];

function translated({ stage, step, lane, persona, card, point, link }: MapItems, ids: Ids): MapItems {
  const to = (id: string) => ids.get(id) ?? id;
  const own = <T extends { id: string }>(item: T): T => ({ ...item, id: to(item.id) });
  return {
    persona,
    stage: stage.map(own),
    lane: lane.map(own),
    step: step.map((one) => ({ ...own(one), stageId: to(one.stageId) })),
    card: card.map((one) => ({
      ...own(one),
      laneId: to(one.laneId),
      stageId: to(one.stageId),
      stepId: one.stepId === null ? null : to(one.stepId),
    })),
    point: point.map((one) => ({ ...own(one), stageId: to(one.stageId) })),
    link: link.map((one) => ({
      ...own(one),
      fromStageId: to(one.fromStageId),
      toStageId: to(one.toStageId),
    })),
  };
}

/** The right map as if what stands for one another in the two were the same thing: then they differ like two versions of one map. */
export function inIdsOf(left: MapState, right: MapState, pairs: PairedMaps): MapItems {
  const items = translated(itemsOf(right), pairedIds(pairs));
  const joined = new Map([
    ...joinedIds(Object.values(left.point), items.point, pointKeys),
    ...joinedIds(Object.values(left.link), items.link, linkKeys),
  ]);
  return translated(items, joined);
}
