import type { CardBlock } from "@/lib/journeys/map/grid/card-block";
import type { CardOp } from "@/lib/journeys/map/grid/card-op";
import { type CardGrid, positionsBetween } from "@/lib/journeys/map/grid/place-cards";
import { cellAt, type Spot } from "@/lib/journeys/map/grid/shape";
import type { Draft } from "@/lib/journeys/map/schema";

interface Pasted {
  ops: Extract<CardOp, { op: "put" }>[];
  /** cards that would have gone past the last lane or column */
  left: number;
}

/**
 * New cards of a block, its first cell at a spot: behind the card there, elsewhere behind all cards of the cell.
 * @param newId makes an id
 */
export function pasteBlock(grid: CardGrid, block: CardBlock, at: Spot, newId: () => string): Pasted {
  const start = cellAt(grid, at);
  if (!start) return { ops: [], left: block.cells.flat(2).length };
  const pasted: Pasted = { ops: [], left: 0 };
  block.cells.forEach((row, rowIndex) => {
    row.forEach((cards, columnIndex) => {
      const lane = grid.lanes[start.lane + rowIndex];
      const column = grid.columns[start.column + columnIndex];
      if (!lane || !column) {
        pasted.left += cards.length;
        return;
      }
      const there = grid.cardsIn(lane.id, column.id);
      const behind = rowIndex + columnIndex === 0 ? there.findIndex(({ id }) => id === at.cardId) : -1;
      const last = behind < 0 ? there.length - 1 : behind;
      const ends = [there[last]?.position ?? null, there[last + 1]?.position ?? null] as const;
      // Two cards too close for anything between them: the end of the cell, rather than moving what others see.
      const positions =
        positionsBetween(...ends, cards.length) ??
        positionsBetween(there.at(-1)?.position ?? null, null, cards.length) ??
        [];
      cards.forEach((card, index) => {
        const score = block.kinds[rowIndex] === lane.kind ? card.score : null;
        const place = { laneId: lane.id, stageId: column.stage.id, stepId: column.step?.id ?? null };
        const item: Draft<"card"> = { ...card, score, ...place, id: newId(), position: positions[index]! };
        pasted.ops.push({ op: "put", kind: "card", item });
      });
    });
  });
  return pasted;
}
