import type { SaveState } from "@/lib/journeys/map/editing/save-state";
import { saveWords } from "@/lib/journeys/map/editing/save-words";

/** The save state where there is little room: how it stands, without what becomes of it. */
export function shortSaveWords(state: SaveState): string {
  if (state.kind === "offline") return `Offline: ${state.waiting} kept`;
  if (state.kind === "signed-out") return "Signed out";
  if (state.kind === "refused") return `${state.count} not saved`;
  return saveWords(state);
}
