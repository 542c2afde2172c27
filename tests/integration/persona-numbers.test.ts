import pg from "pg";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { withTeam, withTeamSql } from "@/lib/db";
import type { RuleMatch, StageRule } from "@/lib/facts/schema";
import { undoImport } from "@/lib/imports/undoing/mutations";
import { createJourney } from "@/lib/journeys/creating/mutations";
import { deleteJourney } from "@/lib/journeys/mutations";
import { replaceRules } from "@/lib/journeys/rules/mutations";
import { getDashboard } from "@/lib/kpis/dashboard/queries";
import { periodAt, previousPeriod } from "@/lib/kpis/period";
import { readPersonaNumbers } from "@/lib/kpis/personas/reading/queries";
import { getJourneyKpis, liveBasis } from "@/lib/kpis/queries";
import type { JourneyKpis } from "@/lib/kpis/schema";
import { createPersona, deletePersona, updatePersona } from "@/lib/personas/mutations";
import type { PersonaRule } from "@/lib/personas/schema";
import type { Scope } from "@/lib/scope";
import { createSource } from "@/lib/sources/mutations";
import { now } from "@/tests/factories/clock";
import { importText } from "@/tests/factories/measured-journey";
import {
  answerMapping,
  answersFile,
  answersOf,
  countByHand,
  rowMapping,
  rowsFile,
  rowsOf,
} from "@/tests/factories/persona-data";
import { addMember, countRows, createTeam } from "@/tests/factories/team";

const [first, second] = [rowsOf("p", 900), rowsOf("q", 300)];
const answers = answersOf(400);
const owner = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 1 });
afterAll(() => owner.end());

let scope: Scope;
let shop: Awaited<ReturnType<typeof createShop>>;
beforeEach(async () => {
  ({ scope } = await createTeam());
  shop = await createShop();
});

/** See and Buy know the segment; Use, whose source doesn't, can't be told apart by it. */
async function createShop() {
  const stages = [{ name: "See" }, { name: "Buy", retentionAnchor: true }, { name: "Use" }];
  const journey = await createJourney(scope, { name: "Shop", stages }, now);
  const source = async (kind: "events" | "responses") =>
    (await createSource(scope, { name: `Some ${kind}`, kind }, now)).id;
  const ids = { site: await source("events"), till: await source("events"), nps: await source("responses") };
  const [see, buy, use] = journey.stages.map(({ id }) => id);
  const rule = (stage: string, from: string, match: RuleMatch = {}) => ({ stage, source: from, match });
  const rules = [
    rule(see!, ids.site, { event: ["view"] }),
    rule(buy!, ids.site, { event: ["buy"] }),
    rule(buy!, ids.nps),
    rule(use!, ids.till),
  ];
  await replaceRules(scope, { journey: journey.id, rules }, now);
  const fields = { id: "id", person: "person", event: "what", at: "at" };
  const used = rowsFile(first.filter(({ what }) => what === "buy"));
  await importText(scope, ids.till, used, { mapping: { fields } });
  await importText(scope, ids.nps, answersFile(answers), { mapping: answerMapping });
  const site = (await importText(scope, ids.site, rowsFile(first), { mapping: rowMapping })).id!;
  return { journey: journey.id, rules, ...ids, siteImport: site };
}

/** Somebody on the map of this journey whose rows are these. */
async function personaOf(rule: PersonaRule | null, name = "Somebody"): Promise<string> {
  const { id } = await createPersona(scope, { name, rule }, now);
  const row = { teamId: scope.teamId, journeyId: shop.journey, id, position: 1, revision: 0 };
  await withTeam(scope, (tx) => tx.mapPersona.create({ data: row }));
  return id;
}

const families: PersonaRule = { column: "Segment", value: "Families" };
const kpisOf = (persona?: string, by = scope) =>
  getJourneyKpis(by, { journeyId: shop.journey, period: "2026-Q2", persona, now });

function counted({ stages }: JourneyKpis) {
  const of = (stage: number, kind: string) => stages[stage]!.kpis.find((kpi) => kpi.kind === kind)?.counts;
  return {
    entrants: stages[0]!.entrants,
    volume: (of(0, "volume") as { count: number } | undefined)?.count,
    conversion: of(0, "conversion"),
    nps: of(1, "nps"),
  };
}

/** What is kept of somebody, and what a count of all of it anew gives. */
async function keptEqualsRecount(persona: string) {
  const rows = async () => {
    const all = [];
    for (const table of ["stage_rollups", "score_rollups", "measure_rollups"]) {
      const { rows: found } = await owner.query<{ r: string }>(
        `SELECT to_jsonb(t)::text AS r FROM ${table} t WHERE journey_id = $1 AND persona_id = $2 ORDER BY 1`,
        [shop.journey, persona],
      );
      all.push(...found.map(({ r }) => r));
    }
    return all;
  };
  const kept = await rows();
  await owner.query("DELETE FROM persona_counts WHERE persona_id = $1", [persona]);
  expect(await rows()).toEqual([]);
  await kpisOf(persona);
  expect(await rows()).toEqual(kept);
  return kept;
}

describe("a persona's numbers", () => {
  it("are those of their rows alone, as counted by hand", async () => {
    for (const value of ["Families", "Students"]) {
      const persona = await personaOf({ column: "Segment", value }, value);
      expect(counted(await kpisOf(persona))).toEqual(countByHand(first, answers, value));
    }
  });

  it("are none where no source knows the column, and known up to when everybody's are", async () => {
    const [theirs, all] = [await kpisOf(await personaOf(families)), await kpisOf()];
    expect(theirs.stages[2]).toMatchObject({ entrants: null, kpis: [] });
    expect(theirs.stages[1]!.kpis.map(({ kind }) => kind)).toEqual(["nps", "volume"]);
    expect(all.stages[1]!.kpis.map(({ kind }) => kind)).toEqual(["conversion", "nps", "volume"]);
    expect(theirs.stages[0]!.kpis[0]!.finalOn).toBe(all.stages[0]!.kpis[0]!.finalOn);
    expect(theirs.stages[0]!.kpis[0]!.complete).toBe(all.stages[0]!.kpis[0]!.complete);
  });

  it("wait for all sources of a step, also for one that can't tell whose rows are whose", async () => {
    const kiosk = (await createSource(scope, { name: "Kiosk", kind: "events" }, now)).id;
    const fields = { id: "id", person: "person", event: "what", at: "at" };
    const early = first.filter(({ at }) => at < "2026-05-20");
    await importText(scope, kiosk, rowsFile(early), { mapping: { fields } });
    const more = { stage: shop.rules[0]!.stage, source: kiosk, match: { event: ["view"] } };
    await replaceRules(scope, { journey: shop.journey, rules: [...shop.rules, more] }, now);
    const [theirs, all] = [await kpisOf(await personaOf(families)), await kpisOf()];
    expect(theirs.asOf).toBe(all.asOf);
    const known = Math.max(...early.map(({ at }) => Date.parse(at)));
    expect(counted(theirs)).toEqual(countByHand(first, answers, "Families", known));
    expect(theirs.stages[0]!.kpis[0]).toMatchObject({ kind: "conversion", complete: false });
  });

  it("leave everybody's as they are", async () => {
    const before = await kpisOf();
    await kpisOf(await personaOf(families));
    await importText(scope, shop.site, rowsFile(second), { mapping: rowMapping });
    await undoImport(scope, (await latestImport()).id, now);
    expect(await kpisOf()).toEqual(before);
  });

  it("are of one source where the rule names one", async () => {
    const theirs = counted(await kpisOf(await personaOf({ ...families, source: shop.site })));
    expect(theirs).toEqual({ ...countByHand(first, answers, "Families"), nps: undefined });
  });

  it("leave out what asks for others by the same column", async () => {
    const rules: StageRule[] = [
      { ...shop.rules[0]!, match: { event: ["view"], where: { segment: "Students" } } },
      { ...shop.rules[1]!, match: { event: ["buy"], where: { Segment: "Families" } } },
    ];
    await replaceRules(scope, { journey: shop.journey, rules }, now);
    const { stages } = await kpisOf(await personaOf(families));
    expect(stages.map(({ entrants }) => entrants === null)).toEqual([true, false, true]);
  });

  it("are none without a rule, and none by one that reaches nothing", async () => {
    for (const rule of [null, { column: "Country", value: "NL" }]) {
      const persona = await personaOf(rule);
      const { stages, kpis } = await kpisOf(persona);
      expect(stages.map(({ entrants, kpis: own }) => [entrants, own])).toEqual(
        Array.from({ length: 3 }, () => [null, []]),
      );
      expect(kpis).toEqual([]);
      await deletePersona(scope, persona, now);
    }
    expect(await countRows(scope, "persona_counts")).toBe(0);
  });

  it("are not there of somebody who isn't on the journey", async () => {
    const elsewhere = (await createPersona(scope, { name: "Elsewhere", rule: families }, now)).id;
    for (const id of [elsewhere, crypto.randomUUID(), "nonsense"])
      await expect(kpisOf(id)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

async function latestImport() {
  const { rows } = await owner.query<{ id: string }>(
    "SELECT id FROM imports WHERE team_id = $1 AND status = 'committed' ORDER BY no DESC LIMIT 1",
    [scope.teamId],
  );
  return rows[0]!;
}

describe("kept counts of a persona", () => {
  it("follow imports, undos and rules of the journey", async () => {
    const persona = await personaOf(families);
    expect(counted(await kpisOf(persona))).toEqual(countByHand(first, answers, "Families"));
    const both = [...first, ...second];
    await importText(scope, shop.site, rowsFile(second), { mapping: rowMapping });
    expect(counted(await kpisOf(persona))).toEqual(countByHand(both, answers, "Families"));
    await keptEqualsRecount(persona);
    await undoImport(scope, (await latestImport()).id, now);
    expect(counted(await kpisOf(persona))).toEqual(countByHand(first, answers, "Families"));
    await keptEqualsRecount(persona);
    await replaceRules(scope, { journey: shop.journey, rules: shop.rules.slice(0, 1) }, now);
    expect(await kpisOf(persona)).toMatchObject({ stages: [{}, { entrants: null }, { entrants: null }] });
    await keptEqualsRecount(persona);
  });

  it("are counted whole when an import brings the column to a source that lacked it", async () => {
    const persona = await personaOf(families);
    expect((await kpisOf(persona)).stages[2]!.entrants).toBeNull();
    const later = rowsFile([
      { id: "n", person: "p1", what: "buy", at: "2026-06-30T09:00:00Z", segment: "Families" },
    ]);
    await importText(scope, shop.till, later, { mapping: rowMapping });
    expect((await kpisOf(persona)).stages[2]!.entrants).toBe(1);
    expect((await kpisOf(persona)).stages[1]!.kpis[0]).toMatchObject({ kind: "conversion" });
    await keptEqualsRecount(persona);
  });

  it("follow the persona's own rule", async () => {
    const persona = await personaOf(families);
    await kpisOf(persona);
    const rule = { column: "Segment", value: "Students" };
    await updatePersona(scope, { persona, version: 1, patch: { rule } }, now);
    expect(counted(await kpisOf(persona))).toEqual(countByHand(first, answers, "Students"));
    await updatePersona(scope, { persona, version: 2, patch: { rule: null } }, now);
    expect((await kpisOf(persona)).stages[0]!.entrants).toBeNull();
  });

  it("are not read once they are of another rule, neither scores nor sums", async () => {
    const ads = (await createSource(scope, { name: "Ads", kind: "measures" }, now)).id;
    const spent = { stage: shop.rules[0]!.stage, source: ads, match: {} };
    await replaceRules(scope, { journey: shop.journey, rules: [...shop.rules, spent] }, now);
    const costs = { fields: { day: "Day", segment: "Segment" }, measures: ["Cost"] };
    await importText(scope, ads, "Day,Cost,Segment\n2026-05-02,12.50,Families", { mapping: costs });
    const persona = await personaOf(families);
    const shown = (by = scope) =>
      getDashboard(by, { journeyId: shop.journey, period: "2026-Q2", persona, now });
    const numbers = ({ stages, kpis }: JourneyKpis) =>
      [...stages.flatMap((stage) => stage.kpis), ...kpis].map((kpi) =>
        kpi.kind === "volume" ? kpi.measure : kpi.kind,
      );
    expect(numbers(await kpisOf(persona))).toEqual(expect.arrayContaining(["nps", "Cost"]));
    expect(await shown()).toMatchObject({ hasDataInQuarter: true, latestWithData: { label: "2026-Q3" } });

    const none = { hasDataInQuarter: false, latestWithData: null };
    let version = 1;
    const follow = async (rule: PersonaRule | null) => {
      ({ version } = await updatePersona(scope, { persona, version, patch: { rule } }, now));
    };
    await follow({ column: "Segment", value: "Students" });
    await expectNone("waiting", { ...scope, userId: null });
    async function expectNone(state: string, by: Scope) {
      const dashboard = await shown(by);
      expect(dashboard).toMatchObject({ ...none, persona: { state } });
      expect(numbers(dashboard.kpis)).toEqual([]);
    }
    for (const [state, rule] of [
      ["no rule", null],
      ["unreached", { column: "Country", value: "NL" }],
    ] as const) {
      await follow(families);
      await kpisOf(persona);
      await follow(rule);
      await expectNone(state, scope);
      expect(numbers(await kpisOf(persona))).toEqual([]);
    }
  });

  it("are forgotten by the next import when they left the map, and counted again when they are back", async () => {
    const persona = await personaOf(families);
    await kpisOf(persona);
    const key = { teamId_journeyId_id: { teamId: scope.teamId, journeyId: shop.journey, id: persona } };
    await withTeam(scope, (tx) => tx.mapPersona.delete({ where: key }));
    await expect(kpisOf(persona)).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect(await countRows(scope, "persona_counts")).toBe(1);
    await importText(scope, shop.site, rowsFile(second), { mapping: rowMapping });
    expect(await countRows(scope, "persona_counts")).toBe(0);
    const row = { teamId: scope.teamId, journeyId: shop.journey, id: persona, position: 1, revision: 0 };
    await withTeam(scope, (tx) => tx.mapPersona.create({ data: row }));
    expect(counted(await kpisOf(persona))).toEqual(countByHand([...first, ...second], answers, "Families"));
  });

  it("go with the persona, and with the journey", async () => {
    const [one, two] = [await personaOf(families, "One"), await personaOf(families, "Two")];
    await kpisOf(one);
    const of = async (persona: string) =>
      (await owner.query("SELECT FROM stage_rollups WHERE persona_id = $1", [persona])).rowCount;
    expect(await of(one)).toBeGreaterThan(0);
    await deletePersona(scope, one, now);
    expect(await of(one)).toBe(0);
    expect(await of(two)).toBeGreaterThan(0);
    await deleteJourney(scope, shop.journey, now);
    expect(await countRows(scope, "stage_rollups")).toBe(0);
    expect(await countRows(scope, "persona_counts")).toBe(0);
  });

  it("are counted for a viewer as well, and read without facts from then on", async () => {
    const persona = await personaOf(families);
    const { scope: viewer } = await addMember(scope, "viewer");
    const expected = await kpisOf(persona, viewer);
    const tx = await owner.connect();
    try {
      await tx.query("BEGIN");
      const { rows } = await tx.query<{ no: string }>("SELECT no FROM imports WHERE team_id = $1", [
        scope.teamId,
      ]);
      for (const { no } of rows) await tx.query(`DROP TABLE facts.i_${no}`);
      await tx.query("SET LOCAL ROLE throughline_app");
      await tx.query("SELECT set_config('app.team_id', $1, true)", [scope.teamId]);
      const input = { journeyId: shop.journey, period: "2026-Q2", persona, now };
      expect(await getJourneyKpis(viewer, input, tx)).toEqual(expected);
    } finally {
      await tx.query("ROLLBACK");
      tx.release();
    }
  });

  it("wait while something else holds the journey, and for nobody who came by a public link", async () => {
    const persona = await personaOf(families);
    const states = (by: Scope) =>
      withTeamSql(scope, async (tx) => {
        const basis = await liveBasis(tx, shop.journey);
        const quarter = periodAt("quarter", Date.parse("2026-05-01"), basis.calendar);
        const periods = [quarter, previousPeriod(quarter, basis.calendar)];
        const all = await readPersonaNumbers(tx, by, basis, "quarter", periods);
        return all.map(({ id, state, numbers }) => [id, state, numbers?.counts.length ?? 0]);
      });
    expect(await states({ ...scope, userId: null })).toEqual([[persona, "waiting", 0]]);
    await withTeamSql(scope, async (tx) => {
      await tx.query("SELECT FROM journeys WHERE id = $1 FOR UPDATE", [shop.journey]);
      await expect(kpisOf(persona)).rejects.toMatchObject({ code: "CONFLICT" });
    });
    expect(await states(scope)).toEqual([[persona, "kept", 2]]);
    expect(await states({ ...scope, userId: null })).toEqual([[persona, "kept", 2]]);
  });
});
