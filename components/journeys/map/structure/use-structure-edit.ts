import { offerUndo } from "@/components/journeys/map/store/offer-undo";
import { useMapStore } from "@/components/journeys/map/store/use-map-store";
import { useMapUi } from "@/components/journeys/map/ui-state/use-map-ui";
import { newId } from "@/lib/ids";
import type { Began } from "@/lib/journeys/map/editing/enqueue-edit";
import { maxOps } from "@/lib/journeys/map/limits";
import type { MapState } from "@/lib/journeys/map/state";
import type { DraftOp } from "@/lib/journeys/map/structure/draft-op";

interface Said {
  /** as a menu names it: "Move stage" */
  label: string;
  /** read out when it is done: "Trial is now stage 2 of 5." */
  said?: string;
  /** shown, with a button that takes it back: "Trial removed" */
  removed?: string;
  /** one step of undo with the edits around it that have the same key */
  merge?: string;
  /** of what was written: what stood there when the writing began */
  began?: Began;
}

/** Changes what the map is built of: one edit and one step of undo, however much hangs on it. */
export function useStructureEdit(): (opsOf: (state: MapState) => readonly DraftOp[], words: Said) => void {
  const store = useMapStore();
  const ui = useMapUi();
  return (opsOf, { label, said, removed, merge, began }) => {
    const ops = opsOf(store.getView().state);
    if (ops.length === 0) return;
    // More than one edit may hold is sent in several; undo takes them back together.
    const key = merge ?? (ops.length > maxOps ? newId() : undefined);
    let editId: string | null = null;
    for (let from = 0; from < ops.length; from += maxOps)
      editId = store.edit(ops.slice(from, from + maxOps), { label, merge: key, began });
    if (said) ui.announce(said);
    if (removed) offerUndo(store, { title: removed, editId, announce: ui.announce });
  };
}
