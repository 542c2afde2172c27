import { type ComponentType, useEffect, useState } from "react";
import { useMapView } from "@/components/journeys/map/store/use-map-view";
import { useMapUi } from "@/components/journeys/map/ui-state/use-map-ui";
import { toasts } from "@/components/ui/toasts";

type Panel = ComponentType<{ cardId: string; onClose: () => void }>;

/** The panel of a card or several beside the map, fetched with the first that is opened; gone when they are. */
export function PanelOnDemand() {
  const ui = useMapUi();
  const cardId = useMapUi((state) => state.panelCardId);
  const cards = useMapUi((state) => state.panelCards);
  const isThere = useMapView(
    ({ state: { card } }) => cardId !== null && [cardId, ...cards].some((id) => card[id] !== undefined),
  );
  const [Panel, setPanel] = useState<Panel | null>(null);
  useEffect(() => {
    if (!isThere || Panel) return;
    import("@/components/journeys/map/panel/open-panel").then(
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
  return Panel && isThere && cardId ? <Panel cardId={cardId} onClose={ui.closePanel} /> : null;
}
