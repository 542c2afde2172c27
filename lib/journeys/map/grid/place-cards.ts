import type { MapColumn } from "@/lib/journeys/map/columns";
import type { CardOp } from "@/lib/journeys/map/grid/card-op";
import type { GridShape } from "@/lib/journeys/map/grid/shape";
import type { LaneKind } from "@/lib/journeys/map/lane-kinds";
import { numbered, positionBetween } from "@/lib/journeys/map/positions";
import type { MapCard } from "@/lib/journeys/map/schema";

/** What moving cards about needs of a map. */
export interface CardGrid extends GridShape<MapCard> {
  lanes: readonly { id: string; kind: LaneKind }[];
  columns: readonly MapColumn[];
}

/** Cards on their way into a cell. `index`: how many of the cards that stand there and stay come before them. */
export interface Placement {
  cards: readonly MapCard[];
  laneId: string;
  columnId: string;
  index: number;
}

/**
 * Positions for so many cards between two neighbours (null: an end of the list). Null: there is no room, number the list anew.
 */
export function positionsBetween(
  before: number | null,
  after: number | null,
  count: number,
): number[] | null {
  const positions: number[] = [];
  let last = before;
  for (let left = count; left > 0; left -= 1) {
    const next =
      last === null && after !== null
        ? after - left
        : last !== null && after !== null && left > 1
          ? last + (after - last) / (left + 1)
          : positionBetween(last, after);
    if (next === null || (last !== null && next <= last) || (after !== null && next >= after)) return null;
    positions.push(next);
    last = next;
  }
  return positions;
}

/** A card's new whereabouts as a patch, only what differs; a score means something only in lanes of its kind. */
function patchOf(grid: CardGrid, card: MapCard, to: Placement, position: number): CardOp[] {
  const column = grid.columns.find(({ id }) => id === to.columnId)!;
  const kind = (laneId: string) => grid.lanes.find(({ id }) => id === laneId)?.kind;
  const stepId = column.step?.id ?? null;
  const patch: Extract<CardOp, { op: "patch" }>["patch"] = {};
  if (card.laneId !== to.laneId) patch.laneId = to.laneId;
  if (card.stageId !== column.stage.id) patch.stageId = column.stage.id;
  if (card.stepId !== stepId) patch.stepId = stepId;
  if (card.position !== position) patch.position = position;
  if (card.score !== null && kind(card.laneId) !== kind(to.laneId)) patch.score = null;
  return Object.keys(patch).length > 0 ? [{ op: "patch", kind: "card", id: card.id, patch }] : [];
}

/** What stays in a cell when the moving cards have left. */
function staying(grid: CardGrid, { laneId, columnId }: Placement, moving: ReadonlySet<string>): MapCard[] {
  return grid.cardsIn(laneId, columnId).filter(({ id }) => !moving.has(id));
}

function isWhereItWas(grid: CardGrid, to: Placement, order: readonly MapCard[]): boolean {
  const now = grid.cardsIn(to.laneId, to.columnId);
  return now.length === order.length && now.every(({ id }, index) => id === order[index]?.id);
}

/** Puts cards where they go, each placement into another cell. Empty: they stand there already. */
export function placeCards(grid: CardGrid, placements: readonly Placement[]): CardOp[] {
  const moving = new Set(placements.flatMap(({ cards }) => cards.map(({ id }) => id)));
  return placements.flatMap((to) => {
    const stay = staying(grid, to, moving);
    const order = [...stay.slice(0, to.index), ...to.cards, ...stay.slice(to.index)];
    if (isWhereItWas(grid, to, order)) return [];
    const positions = positionsBetween(
      stay[to.index - 1]?.position ?? null,
      stay[to.index]?.position ?? null,
      to.cards.length,
    );
    if (positions) return to.cards.flatMap((card, index) => patchOf(grid, card, to, positions[index]!));
    const fresh = new Map(numbered(order).map(({ id, position }) => [id, position]));
    return order.flatMap((card) => patchOf(grid, card, to, fresh.get(card.id) ?? card.position));
  });
}
