import { columnOf, columnsOf, type MapColumn } from "@/lib/journeys/map/columns";
import type { MapDocument } from "@/lib/journeys/map/document";
import { inOrder } from "@/lib/journeys/map/positions";
import type { MapCard, MapLane } from "@/lib/journeys/map/schema";
import { type MapState, stateOf } from "@/lib/journeys/map/state";

/** A map on its way out, with the names of those its document knows only by id. */
export interface MapExport {
  journey: { name: string };
  document: MapDocument;
  personas: { id: string; name: string }[];
  people: { id: string; name: string }[];
  /** ids of the cards that somebody has confirmed since they were written, which a document doesn't say; absent: none is known of */
  confirmed?: ReadonlySet<string>;
}

/** A document as a map that can be read like any other; what only a server says of items is made up. */
function exportState({ items }: MapDocument): MapState {
  const made = { revision: 0 };
  return stateOf({
    stage: items.stage.map((item) => ({ ...item, ...made })),
    step: items.step.map((item) => ({ ...item, ...made })),
    lane: items.lane.map((item) => ({ ...item, ...made })),
    persona: items.persona.map((item) => ({ ...item, ...made })),
    card: items.card.map((item) => {
      const at = item.confirmedAt;
      return { ...item, ...made, createdAt: at, updatedAt: at, updatedById: null };
    }),
    point: items.point.map((item) => ({ ...item, ...made })),
    link: items.link.map((item) => ({ ...item, ...made })),
  });
}

/** A map laid out: what stands where. */
export interface LaidOut {
  state: MapState;
  columns: MapColumn[];
  lanes: MapLane[];
  cardsIn: (laneId: string, columnId: string) => MapCard[];
}

/** Columns, lanes and cells in order; hidden stages and lanes only when asked for. */
export function laidOut(document: MapDocument, { hidden = false }: { hidden?: boolean } = {}): LaidOut {
  const state = exportState(document);
  const columns = columnsOf(state, { hidden });
  const cells = new Map<string, MapCard[]>();
  const key = (laneId: string, columnId: string) => `${laneId} ${columnId}`;
  for (const card of Object.values(state.card)) {
    const columnId = columnOf(card, columns);
    if (columnId === null) continue;
    const own = cells.get(key(card.laneId, columnId));
    if (own) own.push(card);
    else cells.set(key(card.laneId, columnId), [card]);
  }
  return {
    state,
    columns,
    lanes: inOrder(Object.values(state.lane)).filter((lane) => hidden || !lane.hidden),
    cardsIn: (laneId, columnId) => inOrder(cells.get(key(laneId, columnId)) ?? []),
  };
}
