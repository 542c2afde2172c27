import { type CivilDate, civilDateOf } from "@/lib/dates";
import type { LedgerAction, PromisedAction } from "./schema";

/** Whether an open action's day has passed in the team's zone; the day itself is still in time. */
export function isOverdue(
  action: Pick<PromisedAction, "status" | "dueOn">,
  nowMs: number,
  zone: string,
): boolean {
  return action.status === "open" && action.dueOn !== null && action.dueOn < civilDateOf(nowMs, zone);
}

const LAST_DAY: CivilDate = "9999-12-31";

/** A ledger as it is worked off: open ones by day, undated last; then those done and dropped, the latest day first. */
export function ledgerOrder(actions: readonly LedgerAction[]): {
  open: LedgerAction[];
  settled: LedgerAction[];
} {
  const byDay = (a: LedgerAction, b: LedgerAction) =>
    (a.dueOn ?? LAST_DAY).localeCompare(b.dueOn ?? LAST_DAY) || a.title.localeCompare(b.title);
  return {
    open: actions.filter((action) => action.status === "open").sort(byDay),
    settled: actions.filter((action) => action.status !== "open").sort((a, b) => byDay(b, a)),
  };
}
