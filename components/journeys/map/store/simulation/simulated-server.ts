import { changeItems } from "@/lib/journeys/map/change-items";
import { itemKinds } from "@/lib/journeys/map/item-kinds";
import { brokenReferences, doublePoints } from "@/lib/journeys/map/map-rules";
import type { JourneyMap, MapChanges, MapEdit, MapItems } from "@/lib/journeys/map/schema";
import { itemsOf, type MapState, stateOf } from "@/lib/journeys/map/state";
import type { SendResult } from "../send-edit";

/** What one accepted edit changed. */
export interface Accepted {
  edit: MapEdit;
  before: MapState;
  after: MapState;
}

/** Keeps a map as the real server does, without a database; refuses texts with an exclamation mark. */
export class SimulatedServer {
  state: MapState;
  revision: number;
  private removed: { revision: number; ids: string[] }[] = [];
  private revisions = new Map<string, number>();

  constructor(
    private map: JourneyMap,
    private onAccept: (accepted: Accepted) => void = () => undefined,
  ) {
    this.state = stateOf(map.items);
    this.revision = map.revision;
  }

  current(): JourneyMap {
    return { ...this.map, revision: this.revision, items: itemsOf(this.state) };
  }

  since(revision: number): MapChanges {
    const all = itemsOf(this.state);
    const items = Object.fromEntries(
      itemKinds.map((kind) => [kind, all[kind].filter((item) => item.revision > revision)]),
    ) as unknown as MapItems;
    const gone = this.removed.filter((entry) => entry.revision > revision).flatMap(({ ids }) => ids);
    const removed = [...new Set(gone)].filter((id) => !itemKinds.some((kind) => this.state[kind][id]));
    return { journey: this.map.journey, revision: this.revision, items, removed };
  }

  take(edit: MapEdit): SendResult {
    const done = this.revisions.get(edit.id);
    if (done !== undefined) return { ok: true, changes: this.since(done - 1) };
    if (JSON.stringify(edit).includes("!"))
      return { ok: false, kind: "refused", message: "No exclamation marks." };
    const stamp = { revision: this.revision + 1, now: "2026-01-02T00:00:00.000Z", userId: null };
    const before = this.state;
    const { state: after, conflicts } = changeItems(before, edit.ops, stamp);
    const found =
      conflicts.length > 0
        ? conflicts
        : [...brokenReferences(after, edit.ops), ...doublePoints(after, edit.ops)];
    if (found.length > 0) return { ok: false, kind: "conflict", conflicts: found, message: "Changed." };
    this.onAccept({ edit, before, after });
    this.state = after;
    this.revision++;
    this.revisions.set(edit.id, this.revision);
    const ids = itemKinds.flatMap((kind) => Object.keys(before[kind]).filter((id) => !after[kind][id]));
    this.removed.push({ revision: this.revision, ids });
    return { ok: true, changes: this.since(this.revision - 1) };
  }
}
