import pg from "pg";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { createJourney } from "@/lib/journeys/creating/mutations";
import { replaceRules } from "@/lib/journeys/rules/mutations";
import { getDashboard } from "@/lib/kpis/dashboard/queries";
import { kpiAnchor } from "@/lib/kpis/listed-kpis";
import { getJourneyKpis } from "@/lib/kpis/queries";
import type { Scope } from "@/lib/scope";
import { createSource } from "@/lib/sources/mutations";
import { now } from "@/tests/factories/clock";
import { importText } from "@/tests/factories/measured-journey";
import { createTeam } from "@/tests/factories/team";

const DAY_MS = 86_400_000;
const mapping = { fields: { id: "id", person: "who", event: "what", at: "when" } };

/** 180 people a quarter from 1 January to 30 June, one view every twelve hours; of the first half buy `every` second or fourth. */
function eventsFile(): string {
  const from = Date.parse("2026-01-01T09:00:00Z");
  const lines = Array.from({ length: 361 }, (_, index) => {
    const at = from + (index * DAY_MS) / 2;
    const view = `v${index},p${index % 200},view,${new Date(at).toISOString()}`;
    const buys = index % (index < 180 ? 2 : 4) === 0;
    return buys ? `${view}\nb${index},p${index % 200},buy,${new Date(at + 3_600_000).toISOString()}` : view;
  });
  return ["id,who,what,when", ...lines].join("\n");
}

async function createMeasured(scope: Scope) {
  const stages = [{ name: "Visit" }, { name: "Purchase", retentionAnchor: true }];
  const journey = await createJourney(scope, { name: "Shop", stages }, now);
  const source = await createSource(scope, { name: "Site", kind: "events" }, now);
  const rules = journey.stages.map(({ id }, index) => ({
    stage: id,
    source: source.id,
    match: { event: [index === 0 ? "view" : "buy"] },
  }));
  await replaceRules(scope, { journey: journey.id, rules }, now);
  await importText(scope, source.id, eventsFile(), { mapping });
  return { journeyId: journey.id, visit: journey.stages[0]!.id, purchase: journey.stages[1]!.id };
}

/** The owner's connections: only they can take the facts away. */
const owner = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 1 });
afterAll(() => owner.end());

describe("the dashboard", () => {
  let scope: Scope;
  let shop: Awaited<ReturnType<typeof createMeasured>>;
  beforeAll(async () => {
    ({ scope } = await createTeam());
    shop = await createMeasured(scope);
  });
  const read = (period: string | null) =>
    getDashboard(scope, { journeyId: shop.journeyId, period, persona: null, now });

  it("shows the last quarter that is over, with the API's own numbers", async () => {
    const dashboard = await read(null);
    const kpis = await getJourneyKpis(scope, { journeyId: shop.journeyId, period: null, now });
    expect(dashboard.kpis).toEqual(kpis);
    expect(dashboard).toMatchObject({
      journey: { name: "Shop", windowDays: 30 },
      quarter: { label: "2026-Q2", title: "Second quarter, 2026", lastDay: "2026-06-30", running: false },
      against: { label: "2026-Q1" },
      latestWithData: { label: "2026-Q2" },
      hasRules: true,
      hasDataInQuarter: true,
      dataTo: "2026-06-30",
      conversionFinalOn: "2026-07-31",
      today: "2026-08-12",
    });
    expect(dashboard.quarters.map(({ label }) => label)).toEqual(["2026-Q1", "2026-Q2", "2026-Q3"]);
    // Nobody was active before the first quarter, so its retention is nothing to compare with.
    expect(dashboard.calledTogether).toBe(1);
  });

  it("runs conversion by the weeks of both quarters, open where the window is", async () => {
    const { series } = await read("2026-Q2");
    const run = series[kpiAnchor(shop.visit, "conversion")]!;
    expect([run.grain, run.points.length, run.shownFrom]).toEqual(["week", 26, 13]);
    expect(run.points.map(({ complete }) => complete).lastIndexOf(true)).toBe(20);
    expect(run.points[5]).toMatchObject({ n: 14, value: 0.5, complete: true });
    expect(run.points.at(-1)).toMatchObject({ n: 0, value: null, complete: false });
    expect(series[kpiAnchor(null, "retention")]).toMatchObject({ grain: "quarter" });
  });

  it("marks a quarter that runs, and one that no data reaches", async () => {
    expect(await read("2026-Q3")).toMatchObject({ quarter: { running: true }, hasDataInQuarter: false });
    expect(await read("2024-Q4")).toMatchObject({ quarter: { running: false }, hasDataInQuarter: false });
  });

  it("says of the first quarter that there is none before it", async () => {
    const { kpis } = await read("2026-Q1");
    expect(kpis.stages[0]!.kpis[0]!.verdict).toMatchObject({
      call: "too little data",
      reason: "no earlier period",
    });
  });

  it("refuses what is no quarter", async () => {
    for (const period of ["2026-09", "2026-W36", "Q3", "2026-Q5"])
      await expect(read(period)).rejects.toMatchObject({ code: "INVALID" });
  });

  it("is empty for a journey without stages, rules or data", async () => {
    const bare = await createJourney(scope, { name: "Bare", stages: [] }, now);
    const named = await createJourney(scope, { name: "Named", stages: [{ name: "Visit" }] }, now);
    for (const { id } of [bare, named]) {
      expect(await getDashboard(scope, { journeyId: id, period: null, persona: null, now })).toMatchObject({
        quarters: [],
        latestWithData: null,
        hasRules: false,
        hasDataInQuarter: false,
        series: {},
        dataTo: null,
      });
    }
  });

  it("is not there for another team", async () => {
    const other = await createTeam();
    for (const journeyId of [shop.journeyId, crypto.randomUUID(), "nonsense"]) {
      const foreign = getDashboard(other.scope, { journeyId, period: null, persona: null, now });
      await expect(foreign).rejects.toMatchObject({ code: "NOT_FOUND" });
    }
  });

  it("reads no facts, in a few statements: it works with the tables of facts gone", async () => {
    const expected = await read("2026-Q2");
    const tx = await owner.connect();
    try {
      await tx.query("BEGIN");
      const { rows } = await tx.query<{ no: string }>("SELECT no FROM imports WHERE team_id = $1", [
        scope.teamId,
      ]);
      expect(rows).toHaveLength(1);
      await tx.query(`DROP TABLE facts.i_${rows[0]!.no}`);
      await tx.query("SET LOCAL ROLE throughline_app");
      await tx.query("SELECT set_config('app.team_id', $1, true)", [scope.teamId]);
      const statements = vi.spyOn(tx, "query");
      expect(
        await getDashboard(scope, { journeyId: shop.journeyId, period: "2026-Q2", persona: null, now }, tx),
      ).toEqual(expected);
      expect(statements.mock.calls.length).toBeLessThanOrEqual(7);
    } finally {
      await tx.query("ROLLBACK");
      tx.release();
    }
  });
});
