import { describe, expect, it } from "vitest";
import { withTeamSql } from "@/lib/db";
import { undoImport } from "@/lib/imports/undoing/mutations";
import { createJourney } from "@/lib/journeys/mutations";
import { replaceRules } from "@/lib/journeys/rules/mutations";
import { rebuildTeamRollups } from "@/lib/kpis/mutations";
import { getJourneyKpis } from "@/lib/kpis/queries";
import type { Scope } from "@/lib/scope";
import { createSource } from "@/lib/sources/mutations";
import { now } from "@/tests/factories/clock";
import { importText } from "@/tests/factories/measured-journey";
import { createTeam } from "@/tests/factories/team";

const fields = { id: "id", person: "person", event: "name", at: "at" };

function visits(name: string, count: number): string {
  const rows = Array.from(
    { length: count },
    (_, i) => `${name}${i},p${i % 50},${name},2026-07-${String(1 + (i % 20)).padStart(2, "0")}T10:00:00Z`,
  );
  return `id,person,name,at\n${rows.join("\n")}\n`;
}

async function twoStages() {
  const { scope } = await createTeam();
  const journey = await createJourney(scope, { name: "J", stages: [{ name: "See" }, { name: "Buy" }] }, now);
  const seen = await createSource(scope, { name: "Seen", kind: "events" }, now);
  const bought = await createSource(scope, { name: "Bought", kind: "events" }, now);
  const rules = [
    { stage: journey.stages[0]!.id, source: seen.id, match: { event: ["see"] } },
    { stage: journey.stages[1]!.id, source: bought.id, match: { event: ["buy"] } },
  ];
  return { scope, journey, seen, bought, rules };
}

async function equalsRebuild(scope: Scope, journeyId: string) {
  const read = () => getJourneyKpis(scope, { journeyId, period: "2026-Q3", now });
  const kept = await read();
  await withTeamSql(scope, (tx) => rebuildTeamRollups(scope, tx));
  expect(kept).toEqual(await read());
  return kept;
}

describe("two at the same moment", () => {
  it("imports into two sources of one journey both count", async () => {
    const { scope, journey, seen, bought, rules } = await twoStages();
    await replaceRules(scope, { journey: journey.id, rules }, now);
    await Promise.all([
      importText(scope, seen.id, visits("see", 4000), { mapping: { fields } }),
      importText(scope, bought.id, visits("buy", 4000), { mapping: { fields } }),
    ]);
    const kpis = await equalsRebuild(scope, journey.id);
    expect(kpis.stages.map((stage) => stage.entrants)).toEqual([50, 50]);
  });

  it("an import and the rule that asks for it both count", async () => {
    const { scope, journey, seen, rules } = await twoStages();
    await Promise.all([
      importText(scope, seen.id, visits("see", 4000), { mapping: { fields } }),
      replaceRules(scope, { journey: journey.id, rules }, now),
    ]);
    const kpis = await equalsRebuild(scope, journey.id);
    expect(kpis.stages[0]!.entrants).toBe(50);
  });

  it("the same file twice is taken in once", async () => {
    const { scope, seen } = await twoStages();
    const text = visits("see", 500);
    const both = await Promise.all(
      [1, 2].map(() => importText(scope, seen.id, text, { mapping: { fields } })),
    );
    expect(both.map((summary) => summary.status).sort()).toEqual(["committed", "duplicate"]);
    expect(both.reduce((sum, summary) => sum + summary.added, 0)).toBe(500);
  });

  it("an import is undone once", async () => {
    const { scope, seen } = await twoStages();
    const { id } = await importText(scope, seen.id, visits("see", 10), { mapping: { fields } });
    const outcomes = await Promise.allSettled([undoImport(scope, id, now), undoImport(scope, id, now)]);
    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(outcomes.find((outcome) => outcome.status === "rejected")?.reason).toMatchObject({
      code: "CONFLICT",
    });
  });
});
