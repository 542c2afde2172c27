/** What becomes of the person's edits, worst first: signed out, refused, to be decided, offline, on their way, saved. */
export type SaveState =
  /** `at`: milliseconds since 1970 of the last answer; null: nothing was changed yet */
  | { kind: "saved"; at: number | null }
  | { kind: "saving"; waiting: number }
  /** `retryAt`: milliseconds since 1970 */
  | { kind: "offline"; waiting: number; retryAt: number }
  /** they are kept until the person has signed in again */
  | { kind: "signed-out"; waiting: number }
  | { kind: "conflict"; count: number }
  /** `message`: the server's sentence about the first of them */
  | { kind: "refused"; message: string; count: number };

interface Progress {
  /** edits that no person has to decide about */
  waiting: number;
  conflicts: number;
  refused: readonly { message: string }[];
  /** null: the last one came through */
  retryAt: number | null;
  savedAt: number | null;
  /** what waits does so because the session is over */
  isSignedOut: boolean;
}

export function saveStateOf(progress: Progress): SaveState {
  const { waiting, conflicts, refused, retryAt, savedAt, isSignedOut } = progress;
  // Nothing can be decided or tried again before.
  if (isSignedOut && waiting > 0) return { kind: "signed-out", waiting };
  if (refused[0]) return { kind: "refused", message: refused[0].message, count: refused.length };
  if (conflicts > 0) return { kind: "conflict", count: conflicts };
  if (waiting === 0) return { kind: "saved", at: savedAt };
  return retryAt === null ? { kind: "saving", waiting } : { kind: "offline", waiting, retryAt };
}

export function sameSaveState(one: SaveState, other: SaveState): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
