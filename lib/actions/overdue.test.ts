import { expect, it } from "vitest";
import { isOverdue, ledgerOrder } from "./overdue";
import type { LedgerAction } from "./schema";

const late = Date.parse("2026-11-12T23:30:00Z");

it("is overdue once its day is over in the team's zone, as long as it is open", () => {
  const due = { status: "open", dueOn: "2026-11-12" } as const;
  expect(isOverdue(due, late, "UTC")).toBe(false);
  expect(isOverdue(due, late, "Europe/Berlin")).toBe(true);
  expect(isOverdue({ ...due, status: "done" }, late, "Europe/Berlin")).toBe(false);
  expect(isOverdue({ ...due, dueOn: null }, late, "Europe/Berlin")).toBe(false);
});

it("lists open ones by day with undated last, and settled ones the other way round", () => {
  const action = (title: string, dueOn: string | null, status: LedgerAction["status"]) =>
    ({ title, dueOn, status }) as LedgerAction;
  const { open, settled } = ledgerOrder([
    action("no day", null, "open"),
    action("old", "2026-01-01", "done"),
    action("later", "2026-12-01", "open"),
    action("new", "2026-09-01", "dropped"),
    action("sooner", "2026-11-01", "open"),
  ]);
  expect(open.map(({ title }) => title)).toEqual(["sooner", "later", "no day"]);
  expect(settled.map(({ title }) => title)).toEqual(["new", "old"]);
});
