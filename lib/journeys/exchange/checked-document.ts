import { formatCount, formatPlural } from "@/lib/format";
import { maxStages } from "@/lib/journeys/limits";
import type { MapDocument } from "@/lib/journeys/map/document";
import { type ItemKind, itemKinds } from "@/lib/journeys/map/item-kinds";
import { maxCards, maxLanes, maxLinks, maxMapPersonas, maxSteps } from "@/lib/journeys/map/limits";

type Items = MapDocument["items"];

/** A document whose items fit together, with what was left out in sentences; or why it is none. */
export type CheckedDocument =
  | { ok: true; document: MapDocument; notes: string[] }
  | { ok: false; reason: string };

const most: Record<ItemKind, [number, string]> = {
  stage: [maxStages, "stages"],
  step: [maxStages * maxSteps, "steps"],
  lane: [maxLanes, "lanes"],
  persona: [maxMapPersonas, "personas"],
  card: [maxCards, "cards"],
  point: [maxStages * (maxMapPersonas + 1), "drawn feelings"],
  link: [maxLinks, "links between stages"],
};

function tooMany(items: Items): string | null {
  for (const kind of itemKinds) {
    const [limit, name] = most[kind];
    if (items[kind].length > limit) {
      return `The file has ${formatCount(items[kind].length)} ${name}; a map holds at most ${formatCount(limit)}.`;
    }
  }
  const steps = new Map<string, number>();
  for (const { stageId } of items.step) steps.set(stageId, (steps.get(stageId) ?? 0) + 1);
  const fullest = Math.max(0, ...steps.values());
  return fullest > maxSteps ? `A stage of the file has ${fullest} steps; at most ${maxSteps} fit.` : null;
}

/** The first item of each key; ids are one's own in the whole map. */
function firstOf<T>(items: readonly T[], key: (item: T) => string, seen = new Set<string>()): T[] {
  return items.filter((item) => {
    const own = key(item);
    if (seen.has(own)) return false;
    seen.add(own);
    return true;
  });
}

function withoutDoubles(items: Items): Items {
  const seen = new Set<string>();
  const once = <T extends { id: string }>(list: readonly T[]) => firstOf(list, ({ id }) => id, seen);
  return {
    stage: once(items.stage),
    step: once(items.step),
    lane: once(items.lane),
    // The id of a map's persona is the persona's own, so only doubles among themselves count.
    persona: firstOf(items.persona, ({ id }) => id),
    card: once(items.card),
    point: firstOf(once(items.point), ({ personaId, stageId }) => `${personaId} ${stageId}`),
    link: once(items.link),
  };
}

function fitting(items: Items): Items {
  const ids = (list: readonly { id: string }[]) => new Set(list.map(({ id }) => id));
  const [stages, lanes] = [ids(items.stage), ids(items.lane)];
  const step = items.step.filter(({ stageId }) => stages.has(stageId));
  return {
    ...items,
    step,
    card: items.card.filter(({ laneId, stageId }) => lanes.has(laneId) && stages.has(stageId)),
    // Points of a persona that has left the map wait for its return, as they do on the map itself.
    point: items.point.filter(({ stageId }) => stages.has(stageId)),
    link: items.link.filter((link) => stages.has(link.fromStageId) && stages.has(link.toStageId)),
  };
}

/** Cards of a step that isn't their stage's stand in the stage itself; only the first anchor stays one. */
function mended(items: Items): Items {
  const stepStage = new Map(items.step.map(({ id, stageId }) => [id, stageId]));
  const anchor = items.stage.find(({ retentionAnchor }) => retentionAnchor);
  return {
    ...items,
    stage: items.stage.map((stage) =>
      stage.retentionAnchor && stage !== anchor ? { ...stage, retentionAnchor: false } : stage,
    ),
    card: items.card.map((card) =>
      card.stepId !== null && stepStage.get(card.stepId) !== card.stageId ? { ...card, stepId: null } : card,
    ),
  };
}

function changedCount(before: readonly unknown[], after: readonly unknown[]): number {
  return after.filter((item, index) => item !== before[index]).length;
}

const oneOf: Record<ItemKind, string> = {
  stage: "stage",
  step: "step",
  lane: "lane",
  persona: "persona",
  card: "card",
  point: "drawn feeling",
  link: "link between stages",
};

/**
 * Holds a document against the limits of a map and against itself: what is there twice or refers to what isn't there is left
 * out, and said.
 */
export function checkedDocument(given: MapDocument): CheckedDocument {
  const reason = tooMany(given.items);
  if (reason) return { ok: false, reason };
  const fits = fitting(withoutDoubles(given.items));
  const items = mended(fits);
  const lost = itemKinds.flatMap((kind) => {
    const count = given.items[kind].length - items[kind].length;
    if (count === 0) return [];
    const many = kind === "link" ? "links between stages" : `${oneOf[kind]}s`;
    return [
      `${formatPlural(count, oneOf[kind], many)} left out: there twice, or part of something that is not in the file.`,
    ];
  });
  const moved = changedCount(fits.card, items.card);
  const anchors = changedCount(fits.stage, items.stage);
  return {
    ok: true,
    document: { format: 1, items },
    notes: [
      ...lost,
      ...(moved > 0 ? [`${formatPlural(moved, "card")} moved to the stage, as the step is not in it.`] : []),
      ...(anchors > 0 ? ["Only the first retention anchor was kept."] : []),
    ],
  };
}
