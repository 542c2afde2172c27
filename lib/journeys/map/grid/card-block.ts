import { cellKey, type GridShape } from "@/lib/journeys/map/grid/shape";
import type { LaneKind } from "@/lib/journeys/map/lane-kinds";
import type { Draft, MapCard } from "@/lib/journeys/map/schema";

/** A card without its whereabouts: what is kept when it is pasted elsewhere. */
export type CopiedCard = Omit<Draft<"card">, "id" | "laneId" | "stageId" | "stepId" | "position">;

/** A block of cells with their cards. `kinds`: the lane of each row, because a score means something only there. */
export interface CardBlock {
  kinds: (LaneKind | null)[];
  /** rows, columns, cards */
  cells: CopiedCard[][][];
}

function copied(card: MapCard): CopiedCard {
  const { text, channel, score, impact, feasibility, metric, personaIds, ownerId } = card;
  const { evidence, evidenceUrl, evidenceImportId, imageId, confirmedAt } = card;
  return {
    ...{ text, channel, score, impact, feasibility, metric, personaIds, ownerId },
    ...{ evidence, evidenceUrl, evidenceImportId, imageId, confirmedAt },
  };
}

/** The smallest block with these cards and cells (keys by `cellKey`), other cards left out. Null: nothing. */
export function blockOf(
  grid: GridShape<MapCard> & { lanes: readonly { id: string; kind: LaneKind }[] },
  cardIds: ReadonlySet<string>,
  cells: ReadonlySet<string>,
): CardBlock | null {
  const isMeant = (lane: { id: string }, column: { id: string }) =>
    cells.has(cellKey(lane.id, column.id)) ||
    grid.cardsIn(lane.id, column.id).some(({ id }) => cardIds.has(id));
  const lanes = spanOf(grid.lanes, (lane) => grid.columns.some((column) => isMeant(lane, column)));
  const columns = spanOf(grid.columns, (column) => lanes.some((lane) => isMeant(lane, column)));
  if (lanes.length === 0) return null;
  return {
    kinds: lanes.map(({ kind }) => kind),
    cells: lanes.map((lane) =>
      columns.map((column) =>
        grid
          .cardsIn(lane.id, column.id)
          .filter(({ id }) => cardIds.has(id))
          .map(copied),
      ),
    ),
  };
}

/** From the first that is wanted to the last, with what lies between. */
function spanOf<Part>(parts: readonly Part[], wanted: (part: Part) => boolean): Part[] {
  const first = parts.findIndex(wanted);
  return first < 0 ? [] : parts.slice(first, parts.findLastIndex(wanted) + 1);
}
