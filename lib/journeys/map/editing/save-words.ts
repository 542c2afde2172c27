import type { SaveState } from "@/lib/journeys/map/editing/save-state";

function changes(count: number): string {
  return count === 1 ? "1 change" : `${count} changes`;
}

/** The save state in a few words. */
export function saveWords(state: SaveState): string {
  switch (state.kind) {
    case "saved":
      return state.at === null ? "" : "Saved";
    case "saving":
      return "Saving…";
    case "offline":
      return state.waiting === 1
        ? "Offline: 1 change is kept and will be sent"
        : `Offline: ${state.waiting} changes are kept and will be sent`;
    case "signed-out":
      return `You are signed out. Your ${state.waiting === 1 ? "change is" : `${state.waiting} changes are`} kept here.`;
    case "conflict":
      return `${changes(state.count)} ${state.count === 1 ? "needs" : "need"} you`;
    case "refused":
      return `${changes(state.count)} ${state.count === 1 ? "was" : "were"} not saved: ${state.message}`;
  }
}
