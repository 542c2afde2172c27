import type { MapChanges, MapConflict, MapEdit } from "@/lib/journeys/map/schema";

export type SendResult =
  | { ok: true; changes: MapChanges }
  | { ok: false; kind: "conflict"; conflicts: MapConflict[]; message: string }
  /** the server won't take it, however often it is sent */
  | { ok: false; kind: "refused"; message: string }
  /** the server is there and didn't manage; `message` is its sentence, with the number under which it noted why */
  | { ok: false; kind: "failed"; message: string }
  /** the session is over; once the person has signed in again it may be taken */
  | { ok: false; kind: "signed-out" }
  /** nobody knows whether the server has it */
  | { ok: false; kind: "unreachable" };

/** A browser sends this much even when the page is closed right after. */
const keepaliveBytes = 60_000;
const patienceMs = 30_000;

interface Problem {
  code?: string;
  detail?: string;
  details?: { conflicts?: MapConflict[] };
}

const unreachable: SendResult = { ok: false, kind: "unreachable" };

async function resultOf(response: Response): Promise<SendResult> {
  const { status } = response;
  if (response.ok) return { ok: true, changes: (await response.json()) as MapChanges };
  if (status === 429 || status === 408) return unreachable;
  if (status === 401) return { ok: false, kind: "signed-out" };
  const problem = (await response.json().catch(() => ({}))) as Problem;
  const message = problem.detail ?? "The server did not take this change.";
  // What stands before the server answers 5xx too, but not in its words.
  if (status >= 500)
    return status === 500 && problem.code === "INTERNAL"
      ? { ok: false, kind: "failed", message }
      : unreachable;
  const conflicts = problem.details?.conflicts ?? [];
  return status === 409 && conflicts.length > 0
    ? { ok: false, kind: "conflict", conflicts, message }
    : { ok: false, kind: "refused", message };
}

/** Sends edits of one map. Sending the same edit twice does it once. */
export function sendEditTo(team: string, journey: string): (edit: MapEdit) => Promise<SendResult> {
  const address = `/api/v1/journeys/${journey}/map/edits?team=${encodeURIComponent(team)}`;
  return async (edit) => {
    const body = JSON.stringify(edit);
    try {
      const response = await fetch(address, {
        method: "POST",
        headers: { "content-type": "application/json", accept: "application/json" },
        body,
        // In bytes: a character is at most three of them here.
        keepalive: body.length < keepaliveBytes / 3 || new Blob([body]).size < keepaliveBytes,
        signal: AbortSignal.timeout(patienceMs),
      });
      return await resultOf(response);
    } catch {
      return unreachable;
    }
  };
}
