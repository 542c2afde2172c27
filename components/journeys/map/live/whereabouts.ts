import type { MapUiState } from "../ui-state/map-ui";
import type { Whereabouts } from "./presence-sender";

/** Where somebody is by what they see: the card they write or stand on. A card that is new is there for nobody else yet. */
export function whereabouts({ editing, active }: Pick<MapUiState, "editing" | "active">): Whereabouts {
  const spot = editing ?? active;
  if (!spot) return { cardId: null };
  const { laneId, columnId, cardId } = spot;
  return { cardId: editing && editing.newAt !== null ? null : cardId, cell: { laneId, columnId } };
}
