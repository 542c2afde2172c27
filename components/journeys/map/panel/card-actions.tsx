import { Copy, Trash2 } from "lucide-react";
import { offerUndo } from "@/components/journeys/map/store/offer-undo";
import { useMapStore } from "@/components/journeys/map/store/use-map-store";
import { useMapUi } from "@/components/journeys/map/ui-state/use-map-ui";
import { Button } from "@/components/ui/button";
import { newId } from "@/lib/ids";
import { columnOf } from "@/lib/journeys/map/columns";
import { draftOf } from "@/lib/journeys/map/draft-of";
import type { Draft, MapCard } from "@/lib/journeys/map/schema";
import { patchOp, putOp, removeOp } from "@/lib/journeys/map/structure/draft-op";
import { placedAt } from "@/lib/journeys/map/structure/place";

/** The card once more, right behind it, and away with it. */
export function CardActions({ card, onClose }: { card: MapCard; onClose: () => void }) {
  const store = useMapStore();
  const ui = useMapUi();
  const duplicate = () => {
    const { state, columns, cardsIn } = store.getView();
    const columnId = columnOf(card, columns);
    const own = columnId === null ? [card] : cardsIn(card.laneId, columnId);
    const id = newId();
    const { position, others } = placedAt(own, id, { after: card.id });
    const copy = { ...(draftOf(state.card[card.id] ?? card) as Draft<"card">), id, position };
    const moved = others.map((other) => patchOp("card", other.id, { position: other.position }));
    store.edit([...moved, putOp("card", copy)], { label: "Duplicate card" });
    ui.announce("Card duplicated; the copy is open.");
    ui.openPanel(id);
  };
  const remove = () => {
    const editId = store.edit([removeOp("card", card.id)], { label: "Remove card" });
    offerUndo(store, { title: "Card removed", editId, announce: ui.announce });
    onClose();
  };
  return (
    <div className="flex flex-wrap gap-2">
      <Button size="small" onClick={duplicate}>
        <Copy aria-hidden="true" />
        Duplicate
      </Button>
      <Button size="small" variant="quiet" onClick={remove} className="text-bad hover:text-bad">
        <Trash2 aria-hidden="true" />
        Remove card
      </Button>
    </div>
  );
}
