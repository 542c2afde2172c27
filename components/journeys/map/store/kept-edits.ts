import type { Engine } from "@/lib/journeys/map/editing/engine";
import { keptText } from "@/lib/journeys/map/editing/kept-edit";
import type { PendingEdit } from "@/lib/journeys/map/editing/pending-edit";
import type { MapStorage } from "./map-storage";

/** Keeps the storage as the queue is, writing only what changed. @returns whether everything could be kept */
export function keepingEdits(storage: MapStorage): (engine: Engine) => boolean {
  const kept = new Map<string, { edit: PendingEdit; safe: boolean }>();
  return ({ pending, refused }) => {
    const edits = [...refused.map(({ edit }) => edit), ...pending];
    const ids = new Set(edits.map(({ id }) => id));
    for (const id of kept.keys()) {
      if (ids.has(id)) continue;
      storage.keepEdit(id, null);
      kept.delete(id);
    }
    for (const edit of edits)
      if (kept.get(edit.id)?.edit !== edit)
        kept.set(edit.id, { edit, safe: storage.keepEdit(edit.id, keptText(edit)) });
    return edits.every(({ id }) => kept.get(id)?.safe);
  };
}
