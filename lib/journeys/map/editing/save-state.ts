/** What becomes of the person's edits, worst first: refused, to be decided, offline, on their way, saved. */
export type SaveState =
  /** `at`: milliseconds since 1970 of the last answer; null: nothing was changed yet */
  | { kind: "saved"; at: number | null }
  | { kind: "saving"; waiting: number }
  /** `retryAt`: milliseconds since 1970 */
  | { kind: "offline"; waiting: number; retryAt: number }
  | { kind: "conflict"; count: number }
  /** `message`: the server's sentence about the first of them */
  | { kind: "refused"; message: string; count: number };
