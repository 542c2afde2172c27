import { useMapStore } from "@/components/journeys/map/store/use-map-store";
import { useMapView } from "@/components/journeys/map/store/use-map-view";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { columnOf } from "@/lib/journeys/map/columns";
import { columnName } from "@/lib/journeys/map/grid/card-name";
import { placeCards } from "@/lib/journeys/map/grid/place-cards";
import type { MapCard } from "@/lib/journeys/map/schema";

/** Moves a card without a pointer: to the end of another cell. */
export function PlaceFields({ card }: { card: MapCard }) {
  const store = useMapStore();
  const lanes = useMapView((view) => view.lanes);
  const columns = useMapView((view) => view.columns);
  const at = columnOf(card, columns);
  const isLaneShown = lanes.some(({ id }) => id === card.laneId);
  const move = (laneId: string, columnId: string | null) => {
    if (columnId === null || !lanes.some(({ id }) => id === laneId)) return;
    const view = store.getView();
    const index = view.cardsIn(laneId, columnId).length;
    const ops = placeCards(view, [{ cards: [card], laneId, columnId, index }]);
    if (ops.length > 0) store.edit(ops, { label: "Move card" });
  };
  return (
    <div className="grid grid-cols-2 gap-3">
      <Field label="Stage">
        {(control) => (
          <Select {...control} value={at ?? ""} onChange={({ target }) => move(card.laneId, target.value)}>
            {at === null && <option value="">Hidden</option>}
            {columns.map((column) => (
              <option key={column.id} value={column.id}>
                {columnName(column)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field label="Lane">
        {(control) => (
          <Select
            {...control}
            value={isLaneShown ? card.laneId : ""}
            onChange={({ target }) => move(target.value, at)}
          >
            {!isLaneShown && <option value="">Hidden</option>}
            {lanes.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        )}
      </Field>
    </div>
  );
}
