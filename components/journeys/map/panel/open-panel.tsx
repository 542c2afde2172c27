"use client";

import { useMapUi } from "@/components/journeys/map/ui-state/use-map-ui";
import { CardPanel } from "./card-panel";
import { SeveralPanel } from "./several-panel";

interface Props {
  cardId: string;
  onClose: () => void;
}

/** The card that was opened beside the map, or the several that were. Loaded when one first is. */
export default function OpenPanel({ cardId, onClose }: Props) {
  const ids = useMapUi(({ panelCards }) => panelCards);
  return ids.size > 1 ? (
    <SeveralPanel ids={ids} cardId={cardId} onClose={onClose} />
  ) : (
    <CardPanel key={cardId} cardId={cardId} onClose={onClose} />
  );
}
