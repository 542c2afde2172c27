import { describe, expect, it } from "vitest";
import { withTeamSql } from "@/lib/db";
import { runImport } from "@/lib/imports/running/mutations";
import { undoImport } from "@/lib/imports/undoing/mutations";
import { createJourney } from "@/lib/journeys/creating/mutations";
import { replaceRules } from "@/lib/journeys/rules/mutations";
import { rebuildTeamRollups } from "@/lib/kpis/mutations";
import { getJourneyKpis } from "@/lib/kpis/queries";
import type { Scope } from "@/lib/scope";
import { createSource } from "@/lib/sources/mutations";
import { removeMember } from "@/lib/teams/members/mutations";
import { now } from "@/tests/factories/clock";
import { importText } from "@/tests/factories/measured-journey";
import { addMember, countRows, createTeam } from "@/tests/factories/team";

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

describe("while a file comes in", () => {
  it("somebody who is removed imports nothing any more", async () => {
    const { scope, seen } = await twoStages();
    const { user, scope: editor } = await addMember(scope, "editor");
    const bytes = new TextEncoder().encode(visits("see", 20));
    const body = new ReadableStream<Uint8Array>({
      async start(controller) {
        controller.enqueue(bytes.slice(0, 100));
        await removeMember(scope, { userId: user.id }, now);
        controller.enqueue(bytes.slice(100));
        controller.close();
      },
    });
    const request = { fileName: "x.csv", mapping: { fields }, dryRun: false, body, announcedBytes: null };
    const told = { announcedSha256: null, progressId: null, now: () => now };
    await expect(runImport(editor, { sourceId: seen.id, ...request, ...told })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    expect(await countRows(scope, "imports")).toBe(0);
  });

  it("undoing one import after the other beside rule changes ends with all of them done", async () => {
    const { scope, journey, seen, rules } = await twoStages();
    const ids: string[] = [];
    for (let i = 0; i < 8; i++) {
      const text = visits(`see${i}`, 300);
      ids.push((await importText(scope, seen.id, text, { mapping: { fields } })).id);
    }
    let isOver = false;
    const changing = (async () => {
      for (let i = 0; !isOver; i++) {
        const event = i % 2 === 0 ? ["see0", "see1"] : ["see2"];
        await replaceRules(scope, { journey: journey.id, rules: [{ ...rules[0]!, match: { event } }] }, now);
      }
    })();
    for (const id of ids) await undoImport(scope, id, now);
    isOver = true;
    await changing;
    const kpis = await equalsRebuild(scope, journey.id);
    expect(kpis.stages[0]!.entrants).toBe(0);
  }, 60_000);
});
