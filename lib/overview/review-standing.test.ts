import { describe, expect, it } from "vitest";
import { reviewStandings } from "./review-standing";

const calendar = { timeZone: "Europe/Berlin", fiscalYearStartMonth: 1 };
const nowMs = Date.parse("2026-11-21T12:00:00Z");
const at = (day: string) => ({ name: "Ana", at: new Date(`2026-${day}T09:00:00Z`) });
const started = at("10-02");
const draft = (period: string) => ({
  id: `draft ${period}`,
  state: "draft" as const,
  period,
  started,
  frozen: null,
  closed: null,
});
const frozen = (period: string) => ({
  ...draft(period),
  id: `frozen ${period}`,
  state: "frozen" as const,
  frozen: at("10-05"),
});
const closed = (period: string) => ({
  ...frozen(period),
  id: `closed ${period}`,
  state: "closed" as const,
  closed: at("10-12"),
});
const standings = (reviews: Parameters<typeof reviewStandings>[0], newest: string | null = "2026-Q3") =>
  reviewStandings(reviews, newest, nowMs, calendar);
const q3 = { label: "2026-Q3", short: "Q3 2026" };

describe("reviewStandings", () => {
  it("is due as soon as a quarter with data is over", () => {
    expect(standings([])).toEqual([{ kind: "due", quarter: q3 }]);
    expect(standings([closed("2026-Q2")])).toEqual([{ kind: "due", quarter: q3 }]);
  });

  it("waits for the data of a quarter that has none", () => {
    expect(standings([], "2026-Q2")).toEqual([{ kind: "waiting", quarter: q3 }]);
    expect(standings([], null)).toEqual([{ kind: "waiting", quarter: q3 }]);
  });

  it("is under way from its start, or from its freezing", () => {
    expect(standings([draft("2026-Q3")])).toMatchObject([
      { kind: "running", state: "draft", since: started.at },
    ]);
    expect(standings([frozen("2026-Q3")])).toMatchObject([
      { kind: "running", state: "frozen", since: at("10-05").at },
    ]);
  });

  it("tells of an older one still open beside the one that is due", () => {
    const [due, running] = standings([frozen("2026-Q2")]);
    expect(due).toEqual({ kind: "due", quarter: q3 });
    expect(running).toMatchObject({ kind: "running", id: "frozen 2026-Q2", quarter: { short: "Q2 2026" } });
  });

  it("comes next when the running quarter ends, once the last is closed", () => {
    const older = closed("2026-Q2");
    expect(standings([older, closed("2026-Q3")])).toEqual([
      {
        kind: "next",
        quarter: { label: "2026-Q4", short: "Q4 2026" },
        from: "2027-01-01",
        last: { id: "closed 2026-Q3", quarter: q3, at: at("10-12").at },
      },
    ]);
  });

  it("follows the fiscal year", () => {
    const fiscal = { ...calendar, fiscalYearStartMonth: 2 };
    expect(reviewStandings([], "2026-Q3", nowMs, fiscal)).toEqual([{ kind: "due", quarter: q3 }]);
    expect(reviewStandings([closed("2026-Q3")], null, nowMs, fiscal)).toMatchObject([{ from: "2027-02-01" }]);
  });
});
