import type { MapDocument } from "@/lib/journeys/map/document";
import type { ItemKind } from "@/lib/journeys/map/item-kinds";
import { inOrder } from "@/lib/journeys/map/positions";
import type { Draft } from "@/lib/journeys/map/schema";
import { changedFields } from "@/lib/journeys/versions/changed-fields";
import { outOfOrder } from "@/lib/journeys/versions/out-of-order";

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
  /** whether it comes in another place among its neighbours; another number alone is no change */
  isMoved: boolean;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
}

export interface MapDiff {
  cards: CardDifference[];
  frame: FrameDifference[];
}

/** The fields that say where a card stands; among the cards of its cell its position does. */
export const cardPlaceFields = ["laneId", "stageId", "stepId"] as const;
export const cardScoreFields = ["score", "impact", "feasibility"] as const;
/** Every other field of a card is one of its details. */
const noDetails: ReadonlySet<string> = new Set([
  ...["id", "position", "text"],
  ...cardPlaceFields,
  ...cardScoreFields,
]);

/** What is different about a card beside its place, its words and its scores. */
export function changedDetails(before: Card, after: Card): string[] {
  return changedFields(before, after).filter((field) => !noDetails.has(field));
}

/** Cards that come in another order among those of their cell, by what is left when the fewest possible are taken out. */
function reordered(before: Card[], after: Card[]): Set<string> {
  const cellOf = (card: Card) => cardPlaceFields.map((field) => card[field]).join(" ");
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
    const changed = (fields: readonly (keyof Card)[]) => fields.some((field) => was[field] !== card[field]);
    const changes: CardChange[] = [];
    if (changed(cardPlaceFields) || swapped.has(card.id)) changes.push("moved");
    // Nobody sees spaces around a text.
    if (was.text.trim() !== card.text.trim()) changes.push("reworded");
    if (changed(cardScoreFields)) changes.push("score");
    if (changedDetails(was, card).length > 0) changes.push("details");
    return changes.length > 0 ? [{ id: card.id, changes, before: was, after: card }] : [];
  });
  return [...removed, ...others];
}

const frameKinds = ["stage", "step", "lane", "persona", "point", "link"] as const;
type FrameItem = Record<string, unknown> & { id: string };

/** Among the items that are in both: those in another place of the row, of steps that of their stage. */
function movedItems(before: FrameItem[], after: FrameItem[]): Set<string> {
  const rows = (items: FrameItem[]) =>
    Map.groupBy(
      items.filter(({ position }) => typeof position === "number") as (FrameItem & { position: number })[],
      ({ stageId }) => stageId,
    );
  const old = rows(before);
  return new Set(
    [...rows(after)].flatMap(([stage, items]) => {
      const rank = new Map(inOrder(old.get(stage) ?? []).map(({ id }, index) => [id, index]));
      const stayed = inOrder(items.filter(({ id }) => rank.has(id)));
      return outOfOrder(stayed.map(({ id }) => [id, rank.get(id)!] as const));
    }),
  );
}

/** Ids stage by stage where items belong to one, then by their own place in the row. */
function inMapOrder(items: readonly FrameItem[], { items: { stage } }: MapDocument): string[] {
  const rank = new Map(inOrder(stage).map(({ id }, index) => [id, index]));
  const place = (item: FrameItem) => rank.get(String(item.stageId ?? item.fromStageId)) ?? -1;
  const own = (item: FrameItem) => (typeof item.position === "number" ? item.position : 0);
  return items
    .toSorted((a, b) => place(a) - place(b) || own(a) - own(b) || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}

function frameDifferences(before: MapDocument, after: MapDocument): FrameDifference[] {
  return frameKinds.flatMap((kind) => {
    const [then, since] = [before.items[kind] as FrameItem[], after.items[kind] as FrameItem[]];
    const old = new Map(then.map((item) => [item.id, item]));
    const now = new Map(since.map((item) => [item.id, item]));
    const moved = movedItems(then, since);
    const ids = [...new Set([...inMapOrder(since, after), ...inMapOrder(then, before)])];
    return ids.flatMap((id): FrameDifference[] => {
      const [was, is] = [old.get(id) ?? null, now.get(id) ?? null];
      const isMoved = moved.has(id);
      if (was && is && !isMoved && changedFields(was, is).every((field) => field === "position")) return [];
      const change = was === null ? "added" : is === null ? "removed" : "changed";
      return [{ kind, id, change, isMoved, before: was, after: is }];
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
