import { blankCard } from "@/lib/journeys/map/blank-card";
import { guideNamed } from "@/lib/journeys/map/guides";
import type { PasteColumn, PasteInput, PasteLane, PasteRow } from "@/lib/journeys/map/paste/paste-plan";
import { insertNew, spread } from "@/lib/journeys/map/paste/spread";
import { inOrder } from "@/lib/journeys/map/positions";
import type { Draft, PutOp } from "@/lib/journeys/map/schema";

/** Each once, in the order of first appearance. */
export function once<T extends { id: string }>(items: Iterable<T>): T[] {
  return [...new Map([...items].map((item) => [item.id, item])).values()];
}

function stageOps(columns: readonly PasteColumn[], { state }: PasteInput): PutOp[] {
  const wanted = once(columns.map(({ stageId }) => ({ id: stageId }))).map(({ id }) => id);
  const positions = spread(insertNew(inOrder(Object.values(state.stage)), wanted));
  return once(columns.filter(({ isNew }) => isNew)).map(({ id, name }) => {
    const item: Draft<"stage"> = {
      id,
      position: positions.get(id)!,
      name,
      retentionAnchor: false,
      hidden: false,
      guide: guideNamed(name),
      subJourneyIds: [],
    };
    return { op: "put", kind: "stage", item };
  });
}

function laneOps(lanes: readonly PasteLane[], { state }: PasteInput): PutOp[] {
  const wanted = once(lanes).map(({ id }) => id);
  const positions = spread(insertNew(inOrder(Object.values(state.lane)), wanted));
  return once(lanes.filter(({ isNew }) => isNew)).map(({ id, kind, name }) => {
    const item: Draft<"lane"> = { id, position: positions.get(id)!, kind, name, hidden: false };
    return { op: "put", kind: "lane", item };
  });
}

function cardOps(columns: readonly PasteColumn[], rows: readonly PasteRow[], input: PasteInput): PutOp[] {
  const last = new Map<string, number>();
  for (const { laneId, stageId, position } of Object.values(input.state.card)) {
    const cell = `${laneId} ${stageId}`;
    last.set(cell, Math.max(last.get(cell) ?? position, position));
  }
  const confirmedAt = input.now.toISOString();
  const place = (laneId: string, { stageId }: PasteColumn): number => {
    const cell = `${laneId} ${stageId}`;
    const position = (last.get(cell) ?? 0) + 1;
    last.set(cell, position);
    return position;
  };
  return rows.flatMap(({ lane, cells }) =>
    cells.flatMap((cards, at) =>
      cards.map((card): PutOp => {
        const column = columns[at]!;
        const item: Draft<"card"> = {
          ...blankCard(),
          ...card,
          laneId: lane.id,
          stageId: column.stageId,
          stepId: column.stepId,
          position: place(lane.id, column),
          personaIds: input.personaId ? [input.personaId] : [],
          confirmedAt,
        };
        return { op: "put", kind: "card", item };
      }),
    ),
  );
}

/** Everything a paste puts on the map: what is new of stages and lanes before the cards that stand in them. */
export function pasteOps(
  columns: readonly PasteColumn[],
  rows: readonly PasteRow[],
  input: PasteInput,
): { stages: PutOp[]; lanes: PutOp[]; cards: PutOp[] } {
  return {
    stages: stageOps(columns, input),
    lanes: laneOps(
      rows.map(({ lane }) => lane),
      input,
    ),
    cards: cardOps(columns, rows, input),
  };
}
