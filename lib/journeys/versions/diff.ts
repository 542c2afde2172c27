import type { MapDocument } from "@/lib/journeys/map/document";
import type { ItemKind } from "@/lib/journeys/map/item-kinds";
import type { Draft } from "@/lib/journeys/map/schema";

type Card = Draft<"card">;

/** What happened to one card between two versions; more than one thing can have. */
export type CardChange = "added" | "removed" | "moved" | "reworded" | "score" | "details";

/** A card that is not the same in both. before null: added; after null: removed. */
export interface CardDifference {
  id: string;
  changes: CardChange[];
  before: Card | null;
  after: Card | null;
}

/** A stage, step, lane, persona, drawn feeling or link that is not the same in both. */
export interface FrameDifference {
  kind: Exclude<ItemKind, "card">;
  id: string;
  change: "added" | "removed" | "changed";
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
}

export interface MapDiff {
  cards: CardDifference[];
  frame: FrameDifference[];
}

const place = ["laneId", "stageId", "stepId"] as const;
const scores = ["score", "impact", "feasibility"] as const;
const details = [
  "channel",
  "metric",
  "personaIds",
  "ownerId",
  "evidence",
  "evidenceUrl",
  "evidenceImportId",
  "imageId",
  "confirmedAt",
] as const;

const differ = (a: unknown, b: unknown) => JSON.stringify(a) !== JSON.stringify(b);

/** Cards that come in another order among those of their cell, by what is left when the fewest possible are taken out. */
function reordered(before: Card[], after: Card[]): Set<string> {
  const cellOf = (card: Card) => place.map((field) => card[field]).join(" ");
  const rank = new Map(
    before
      .toSorted((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1))
      .map((card, index) => [card.id, index]),
  );
  const cells = Map.groupBy(after, cellOf);
  const was = new Map(before.map((card) => [card.id, cellOf(card)]));
  const moved = new Set<string>();
  for (const [cell, cards] of cells) {
    const stayed = cards
      .filter(({ id }) => was.get(id) === cell)
      .sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
    for (const id of outOfOrder(stayed.map(({ id }) => [id, rank.get(id)!] as const))) moved.add(id);
  }
  return moved;
}

/** The ids outside a longest rising run: the fewest that must have been moved. */
function outOfOrder(ranked: (readonly [string, number])[]): string[] {
  const best: { length: number; from: number }[] = [];
  for (let i = 0; i < ranked.length; i++) {
    best[i] = { length: 1, from: -1 };
    for (let j = 0; j < i; j++)
      if (ranked[j]![1] < ranked[i]![1] && best[j]!.length >= best[i]!.length)
        best[i] = { length: best[j]!.length + 1, from: j };
  }
  let at = best.reduce((end, { length }, i) => (end < 0 || length > best[end]!.length ? i : end), -1);
  const kept = new Set<string>();
  for (; at >= 0; at = best[at]!.from) kept.add(ranked[at]![0]);
  return ranked.map(([id]) => id).filter((id) => !kept.has(id));
}

function cardDifferences(before: Card[], after: Card[]): CardDifference[] {
  const old = new Map(before.map((card) => [card.id, card]));
  const now = new Map(after.map((card) => [card.id, card]));
  const swapped = reordered(before, after);
  const removed = before
    .filter(({ id }) => !now.has(id))
    .map((card): CardDifference => ({ id: card.id, changes: ["removed"], before: card, after: null }));
  const others = after.flatMap((card): CardDifference[] => {
    const was = old.get(card.id);
    if (!was) return [{ id: card.id, changes: ["added"], before: null, after: card }];
    const changed = (fields: readonly (keyof Card)[]) =>
      fields.some((field) => differ(was[field], card[field]));
    const changes: CardChange[] = [];
    if (changed(place) || swapped.has(card.id)) changes.push("moved");
    if (was.text !== card.text) changes.push("reworded");
    if (changed(scores)) changes.push("score");
    if (changed(details)) changes.push("details");
    return changes.length > 0 ? [{ id: card.id, changes, before: was, after: card }] : [];
  });
  return [...removed, ...others];
}

const frameKinds = ["stage", "step", "lane", "persona", "point", "link"] as const;

function frameDifferences(before: MapDocument, after: MapDocument): FrameDifference[] {
  return frameKinds.flatMap((kind) => {
    const old = new Map(before.items[kind].map((item) => [item.id, item]));
    const now = new Map(after.items[kind].map((item) => [item.id, item]));
    const ids = [...new Set([...old.keys(), ...now.keys()])];
    return ids.flatMap((id): FrameDifference[] => {
      const [was, is] = [old.get(id) ?? null, now.get(id) ?? null];
      if (was && is && !differ(was, is)) return [];
      const change = was === null ? "added" : is === null ? "removed" : "changed";
      return [{ kind, id, change, before: was, after: is }];
    });
  });
}

/**
 * What is not the same in two versions of a map, card by card: added, removed, moved (also among the cards of its cell),
 * reworded, another score, other details.
 */
export function diffMaps(before: MapDocument, after: MapDocument): MapDiff {
  return {
    cards: cardDifferences(before.items.card, after.items.card),
    frame: frameDifferences(before, after),
  };
}
