import { answerEdit } from "@/lib/journeys/map/editing/answer-edit";
import { knownConflicts } from "@/lib/journeys/map/editing/check-edit";
import type { Engine } from "@/lib/journeys/map/editing/engine";
import { withChange } from "@/lib/journeys/map/editing/engine";
import { meetConflicts } from "@/lib/journeys/map/editing/meet-conflicts";
import { nextToSend, sentEdit } from "@/lib/journeys/map/editing/next-to-send";
import type { PendingEdit } from "@/lib/journeys/map/editing/pending-edit";
import { refuseEdit } from "@/lib/journeys/map/editing/refuse-edit";
import type { MapEdit } from "@/lib/journeys/map/schema";
import type { SendResult } from "./send-edit";

const firstDelayMs = 1_000;
const longestDelayMs = 30_000;
/** An edit that meets conflicts again and again although nothing is left to decide is the server's to explain. */
const maxConflicts = 20;
/** An edit at which the server fails so often must not hold up those behind it. */
const maxFailures = 3;

interface Wires {
  engine(): Engine;
  /** also after a change of `retryAt` alone */
  commit(next: Engine): void;
  send(edit: MapEdit): Promise<SendResult>;
  /** milliseconds since 1970 */
  nowMs(): number;
  /** @returns forgets it */
  after(ms: number, run: () => void): () => void;
}

/** The edit that goes next, as one that is being sent; conflicts that are known already are met here. */
function takeNext({ engine, commit }: Wires): PendingEdit | null {
  for (;;) {
    const edit = nextToSend(engine());
    if (!edit) return null;
    const conflicts = edit.attempts === 0 ? knownConflicts(engine(), edit) : [];
    if (conflicts.length > 0) {
      commit(meetConflicts(engine(), edit.id, conflicts));
      continue;
    }
    const sent = { ...edit, attempts: edit.attempts + 1 };
    const pending = engine().pending.map((one) => (one === edit ? sent : one));
    commit(withChange(engine(), { pending }));
    return sent;
  }
}

function taken(
  engine: Engine,
  edit: PendingEdit,
  result: Exclude<SendResult, { kind: "unreachable" | "signed-out" | "failed" }>,
): Engine {
  if (result.ok) return answerEdit(engine, edit.id, result.changes);
  if (result.kind === "refused" || edit.rebases >= maxConflicts)
    return refuseEdit(engine, edit.id, result.message);
  return meetConflicts(engine, edit.id, result.conflicts);
}

/** Sends what waits, one edit after the other, as long as it runs; what didn't come through again and again. */
export function createSender(wires: Wires) {
  let running = false;
  let busy = false;
  let delayMs = 0;
  let retryAt: number | null = null;
  let savedAt: number | null = null;
  let isSignedOut = false;
  let forget: () => void = () => undefined;
  /** how often the server failed at an edit, by its id */
  const failures = new Map<string, number>();

  /** A failure of the server's is waited out, but not for ever. */
  function judged(edit: PendingEdit, result: SendResult): Exclude<SendResult, { kind: "failed" }> {
    if (result.ok || result.kind !== "failed") {
      if (result.ok || (result.kind !== "unreachable" && result.kind !== "signed-out"))
        failures.delete(edit.id);
      return result;
    }
    const count = (failures.get(edit.id) ?? 0) + 1;
    if (count < maxFailures) {
      failures.set(edit.id, count);
      return { ok: false, kind: "unreachable" };
    }
    failures.delete(edit.id);
    return { ok: false, kind: "refused", message: result.message };
  }

  function wait(): void {
    delayMs = Math.min(Math.max(delayMs * 2, firstDelayMs), longestDelayMs);
    retryAt = wires.nowMs() + delayMs;
    forget = wires.after(delayMs, tryNow);
    wires.commit(wires.engine());
  }

  async function sendOne(edit: PendingEdit): Promise<void> {
    const answer = await wires
      .send(sentEdit(edit))
      .catch((): SendResult => ({ ok: false, kind: "unreachable" }));
    const result = judged(edit, answer);
    if (!result.ok && (result.kind === "unreachable" || result.kind === "signed-out")) {
      // A line that breaks meanwhile doesn't sign anybody in.
      isSignedOut ||= result.kind === "signed-out";
      return wait();
    }
    isSignedOut = false;
    delayMs = 0;
    retryAt = null;
    if (result.ok) savedAt = wires.nowMs();
    wires.commit(taken(wires.engine(), edit, result));
  }

  async function pump(paused = retryAt !== null): Promise<void> {
    if (!running || busy || paused) return;
    busy = true;
    try {
      do {
        const edit = takeNext(wires);
        if (!edit) break;
        await sendOne(edit);
      } while (running && retryAt === null);
    } finally {
      busy = false;
    }
  }

  function tryNow(): void {
    forget();
    void pump(false);
  }

  return {
    /** sends what is new, unless it is known to be no use now */
    pump: () => void pump(),
    /** sends, whatever happened last time */
    tryNow,
    start() {
      running = true;
      tryNow();
    },
    stop() {
      running = false;
      forget();
    },
    state: () => ({ retryAt, savedAt, isSignedOut }),
  };
}
