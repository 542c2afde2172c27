import type { MapStore } from "@/components/journeys/map/store/map-store";
import { toasts } from "@/components/ui/toasts";
import { addPersonaOps, giveBackOps, takenOver } from "@/lib/personas/map-order";

/** Puts a persona on the map. Says so where they are the first, and the curve that was drawn for everyone becomes theirs. */
export function addPersona(store: MapStore, { id, name }: { id: string; name: string }): void {
  const ops = addPersonaOps(store.getView().state, id);
  const points = takenOver(ops);
  const editId = store.edit(ops, { label: "Add persona" });
  if (editId === null || points.length === 0) return;
  const keep = () =>
    store.edit(giveBackOps(store.getView().state, points, id), { label: "Keep curve as everyone’s" });
  toasts.add({
    title: `The curve drawn so far is now ${name}’s`,
    description: `${name} is the first persona on this map.`,
    actionProps: { children: "Keep as everyone’s", onClick: keep },
    // With the persona gone again, the curve is everyone's anyway.
    until: (close) => store.subscribe(() => !store.isUndoable(editId) && close()),
  });
}
