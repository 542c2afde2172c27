import type { MapView } from "@/components/journeys/map/store/map-store";

const known = new WeakMap<MapView, ReadonlySet<string>>();

/** Ids of columns without a single card; worked out once a view, however many cells ask. */
export function emptyColumns(view: MapView): ReadonlySet<string> {
  let empty = known.get(view);
  if (!empty) {
    const { lanes, columns, cardsIn } = view;
    const isEmpty = (columnId: string) => lanes.every(({ id }) => cardsIn(id, columnId).length === 0);
    empty = new Set(columns.map(({ id }) => id).filter(isEmpty));
    known.set(view, empty);
  }
  return empty;
}
