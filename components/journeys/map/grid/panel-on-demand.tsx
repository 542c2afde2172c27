import { type ComponentType, useEffect, useState } from "react";
import { useMapView } from "@/components/journeys/map/store/use-map-view";
import { useMapUi } from "@/components/journeys/map/ui-state/use-map-ui";
import { toasts } from "@/components/ui/toasts";

type Panel = ComponentType<{ cardId: string; onClose: () => void }>;

/** The panel of a card beside the map, fetched with the first card that is opened; gone when the card is. */
export function PanelOnDemand() {
  const ui = useMapUi();
  const cardId = useMapUi((state) => state.panelCardId);
  const isThere = useMapView((view) => cardId !== null && view.state.card[cardId] !== undefined);
  const [Panel, setPanel] = useState<Panel | null>(null);
  useEffect(() => {
    if (!isThere || Panel) return;
    import("@/components/journeys/map/panel/card-panel").then(
      (part) => setPanel(() => part.default),
      () => {
        ui.closePanel();
        toasts.add({
          title: "The card couldn’t be opened",
          description: "Check that you are online.",
          type: "bad",
        });
      },
    );
  }, [isThere, Panel, ui]);
  return Panel && isThere && cardId ? <Panel key={cardId} cardId={cardId} onClose={ui.closePanel} /> : null;
}
