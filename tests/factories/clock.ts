/** The clock of tests that pass `now` along: a Wednesday in the middle of a quarter, in summer time. */
export const now = new Date("2026-08-12T10:00:00.000Z");

/** So many minutes after it (or before, when negative). */
export function minutesLater(minutes: number): Date {
  return new Date(now.getTime() + minutes * 60_000);
}
