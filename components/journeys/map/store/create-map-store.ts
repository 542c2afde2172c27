import type { Choice } from "@/lib/journeys/map/editing/conflict";
import { type Engine, startEngine } from "@/lib/journeys/map/editing/engine";
import { enqueueEdit } from "@/lib/journeys/map/editing/enqueue-edit";
import { isMine } from "@/lib/journeys/map/editing/is-mine";
import { adoptEdits, readKept } from "@/lib/journeys/map/editing/kept-edit";
import { receiveChanges } from "@/lib/journeys/map/editing/receive-changes";
import { requeueRefused } from "@/lib/journeys/map/editing/refuse-edit";
import { resolveConflict } from "@/lib/journeys/map/editing/resolve-conflict";
import { resolveUndo, undoEdit } from "@/lib/journeys/map/editing/undo-edit";
import type { JourneyMap, MapEdit } from "@/lib/journeys/map/schema";
import { keepingEdits } from "./kept-edits";
import type { MapStorage } from "./map-storage";
import type { MapStore } from "./map-store";
import type { SendResult } from "./send-edit";
import { createSender } from "./sender";
import { viewsOf } from "./view-of-engine";

export interface MapStoreOptions {
  map: JourneyMap;
  send: (edit: MapEdit) => Promise<SendResult>;
  newId: () => string;
  now: () => Date;
  userId: string | null;
  storage: MapStorage;
  /** tells when it is worth trying again (./when-back.ts) */
  online: (tell: () => void) => () => void;
  /** another clock for tests. @returns forgets it */
  after?: (ms: number, run: () => void) => () => void;
}

const claimAgainMs = 3_000;

function afterTimeout(ms: number, run: () => void): () => void {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
}

/** The engine with what drives it: the queue's sender, the browser's storage, and those who look on. */
export function createMapStore(options: MapStoreOptions): MapStore {
  const { map, send, newId, now, userId, storage, online, after = afterTimeout } = options;
  let engine = startEngine(map);
  let drafts: Map<string, string> | null = null;
  let lastOrder = 0;
  const tells = new Set<() => void>();
  const keep = keepingEdits(storage);
  let allKept = true;

  const commit = (next: Engine) => {
    engine = next;
    allKept = keep(engine);
    view = viewAfter(engine, sender.state());
    // The next change is told apart from this one.
    engine = { ...engine, touched: new Set() };
    for (const tell of [...tells]) tell();
  };
  const sender = createSender({ engine: () => engine, commit, send, nowMs: () => now().getTime(), after });
  const viewAfter = viewsOf(map.journey, engine);
  let view = viewAfter(engine, sender.state());

  const hand = () => {
    lastOrder = Math.max(lastOrder + 1, now().getTime());
    return { id: newId(), at: now().toISOString(), userId, order: lastOrder };
  };
  const change = (next: Engine) => {
    if (next === engine) return;
    commit(next);
    sender.pump();
  };
  const step = (direction: "undo" | "redo", editId?: string) => {
    const { engine: next, label } = undoEdit(engine, direction, hand(), editId);
    change(next);
    return label;
  };
  const claim = () =>
    storage.claimLeftovers((texts) =>
      change(
        adoptEdits(
          engine,
          texts.map(readKept).filter((edit) => edit !== null),
        ),
      ),
    );
  const known = () => {
    drafts ??= storage.drafts();
    return drafts;
  };

  return {
    getView: () => view,
    subscribe: (tell) => {
      tells.add(tell);
      return () => void tells.delete(tell);
    },
    edit: (ops, { label, merge = null, began }) => {
      const next = enqueueEdit(engine, { ...hand(), label, merge }, ops, began);
      if (next === engine) return null;
      change(next);
      return next.undo.at(-1)?.editIds.at(-1) ?? null;
    },
    undo: (editId) => step("undo", editId),
    redo: () => step("redo"),
    isUndoable: (editId) => engine.undo.some(({ editIds }) => editIds.includes(editId)),
    isMine: (id) => isMine(engine, id),
    receive: (changes) => change(receiveChanges(engine, changes)),
    resolve: (conflictId: string, choice: Choice) => {
      const isUndo = engine.asked.some(({ conflicts }) => conflicts.some(({ id }) => id === conflictId));
      change(
        isUndo
          ? resolveUndo(engine, conflictId, choice, hand())
          : resolveConflict(engine, conflictId, { choice, newId: newId() }),
      );
    },
    retry: () => {
      change(requeueRefused(engine));
      sender.tryNow();
    },
    drop: (refusedId) =>
      change({ ...engine, refused: engine.refused.filter(({ edit }) => edit.id !== refusedId) }),
    keepDraft: (cardId, text) => {
      if (text === null) known().delete(cardId);
      else known().set(cardId, text);
      storage.keepDraft(cardId, text);
    },
    drafts: known,
    isStuck: () => {
      const waiting = engine.pending.length + engine.refused.length > 0;
      const { retryAt, isSignedOut } = sender.state();
      return waiting && ((retryAt !== null && !isSignedOut) || !allKept);
    },
    start: () => {
      sender.start();
      void claim();
      // A page that was just reloaded may still count as open.
      const forgetClaim = after(claimAgainMs, () => void claim());
      const stopListening = online(() => {
        sender.tryNow();
        void claim();
      });
      return () => {
        stopListening();
        forgetClaim();
        sender.stop();
      };
    },
  };
}
