import type { Engine } from "@/lib/journeys/map/editing/engine";
import { withChange } from "@/lib/journeys/map/editing/engine";
import { type PendingEdit, unknownBase } from "@/lib/journeys/map/editing/pending-edit";

/** The form in which edits wait in a browser; another number is of another version of this program. */
const version = 1;

/** An edit as it is kept over a reload. */
export function keptText(edit: PendingEdit): string {
  return JSON.stringify({ version, edit });
}

/** Null: nothing that this program wrote. */
export function readKept(text: string): PendingEdit | null {
  try {
    const kept: unknown = JSON.parse(text);
    const { version: of, edit } = kept as { version?: unknown; edit?: PendingEdit };
    const whole =
      of === version &&
      typeof edit?.id === "string" &&
      Array.isArray(edit.ops) &&
      edit.ops.length > 0 &&
      typeof edit.bases === "object" &&
      typeof edit.seen === "object";
    return whole ? edit : null;
  } catch {
    return null;
  }
}

/** What was left over goes before what was begun since; what a person had to decide is looked at anew. */
export function adoptEdits(engine: Engine, kept: readonly PendingEdit[]): Engine {
  const known = new Set([...engine.pending, ...engine.refused.map(({ edit }) => edit)].map(({ id }) => id));
  const fresh = kept.filter(({ id }) => !known.has(id)).sort((a, b) => a.order - b.order);
  if (fresh.length === 0) return engine;
  const ids = new Set([...known, ...fresh.map(({ id }) => id)]);
  const adopted = fresh.map((edit): PendingEdit => {
    const bases = Object.entries(edit.bases).map(([id, base]) => {
      const lost = typeof base === "object" && !ids.has(base.after);
      return [id, lost ? unknownBase : base];
    });
    return { ...edit, bases: Object.fromEntries(bases), open: [] };
  });
  return withChange(engine, { pending: [...adopted, ...engine.pending] });
}
