import { applyOp } from "@/lib/journeys/map/editing/apply-op";
import type { ItemContent } from "@/lib/journeys/map/editing/conflict";
import { type AnyItem, contentOf, findItem } from "@/lib/journeys/map/editing/item-content";
import type { PendingEdit } from "@/lib/journeys/map/editing/pending-edit";
import type { PlainOp } from "@/lib/journeys/map/editing/plain-op";
import type { AskedUndo, UndoStep } from "@/lib/journeys/map/editing/undo-step";
import type { ItemKind } from "@/lib/journeys/map/item-kinds";
import type { JourneyMap } from "@/lib/journeys/map/schema";
import { type MapState, stateOf } from "@/lib/journeys/map/state";

export interface RefusedEntry {
  edit: PendingEdit;
  message: string;
}

/** Something that was removed: what it last was, and the revision at which it was known to be gone. */
interface Gone {
  content: ItemContent;
  kind: ItemKind;
  revision: number;
}

/** A map, what is on its way to the server, and what can be undone. Never changed in place. */
export interface Engine {
  /** everything up to it was received */
  revision: number;
  /** as on screen: what is saved, with my pending edits on top */
  state: MapState;
  /** what is saved, of the items that have pending edits on top; null: the server has none */
  under: ReadonlyMap<string, AnyItem | null>;
  gone: ReadonlyMap<string, Gone>;
  pending: readonly PendingEdit[];
  refused: readonly RefusedEntry[];
  asked: readonly AskedUndo[];
  undo: readonly UndoStep[];
  redo: readonly UndoStep[];
  /** the revision of my own last change of an item; unlike the item's: somebody changed it since */
  own: ReadonlyMap<string, number>;
  /** ids that look different on screen than in the engine before this one */
  touched: ReadonlySet<string>;
}

export function startEngine(map: JourneyMap): Engine {
  return {
    revision: map.revision,
    state: stateOf(map.items),
    under: new Map(),
    gone: new Map(),
    pending: [],
    refused: [],
    asked: [],
    undo: [],
    redo: [],
    own: new Map(),
    touched: new Set(),
  };
}

/** An item as the server has it, as far as is known; null: it has none. */
export function savedItem(engine: Engine, id: string, kind?: ItemKind): AnyItem | null {
  const under = engine.under.get(id);
  return under === undefined ? (findItem(engine.state, id, kind)?.item ?? null) : under;
}

/** What is known of an item's content even when it is removed. */
export function lastContent(engine: Engine, id: string, kind: ItemKind): ItemContent | null {
  return (
    contentOf(engine.state[kind][id] ?? savedItem(engine, id, kind)) ?? engine.gone.get(id)?.content ?? null
  );
}

interface Change {
  /** items as the server now has them; null: it has none any more */
  saved?: ReadonlyMap<string, { kind: ItemKind; item: AnyItem | null }>;
  pending?: readonly PendingEdit[];
}

/** Ids with their kinds that must be worked out anew: what the server has changed, and the edits that came or went. */
function idsOf(
  engine: Engine,
  { saved = new Map(), pending = engine.pending }: Change,
): Map<string, ItemKind> {
  const ids = new Map<string, ItemKind>();
  for (const [id, { kind }] of saved) ids.set(id, kind);
  const opsOfAll = (edits: readonly PendingEdit[]) => new Set(edits.map(({ ops }) => ops));
  const [old, fresh] = [opsOfAll(engine.pending), opsOfAll(pending)];
  for (const ops of [...old, ...fresh])
    if (!old.has(ops) || !fresh.has(ops)) for (const op of ops) ids.set(op.id, op.kind);
  return ids;
}

/** The pending ops on these items, in order, with whose edit it is. */
function opsOn(ids: ReadonlyMap<string, ItemKind>, pending: readonly PendingEdit[]) {
  const ops = new Map<string, [PlainOp, PendingEdit][]>();
  for (const edit of pending)
    for (const op of edit.ops)
      if (ids.has(op.id)) {
        const list = ops.get(op.id);
        if (list) list.push([op, edit]);
        else ops.set(op.id, [[op, edit]]);
      }
  return ops;
}

/** Takes in what the server has now or what is pending now. Works out only the items concerned. */
export function withChange(engine: Engine, change: Change): Engine {
  const pending = change.pending ?? engine.pending;
  const ids = idsOf(engine, change);
  const ops = opsOn(ids, pending);
  const under = new Map(engine.under);
  const copies: Partial<Record<ItemKind, Record<string, AnyItem>>> = {};
  const touched = new Set<string>();
  for (const [id, kind] of ids) {
    const given = change.saved?.get(id);
    const saved = given ? given.item : savedItem(engine, id, kind);
    const mine = ops.get(id);
    if (mine) under.set(id, saved);
    else under.delete(id);
    const shown = (mine ?? []).reduce<AnyItem | null>((item, [op, edit]) => applyOp(item, op, edit), saved);
    if (shown === (engine.state[kind][id] ?? null)) continue;
    touched.add(id);
    const copy = copies[kind] ?? { ...engine.state[kind] };
    copies[kind] = copy;
    if (shown) copy[id] = shown;
    else delete copy[id];
  }
  const state = touched.size > 0 ? ({ ...engine.state, ...copies } as MapState) : engine.state;
  return { ...engine, state, under, pending, touched };
}
