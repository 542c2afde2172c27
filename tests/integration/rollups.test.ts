import fc from "fast-check";
import { expect, it } from "vitest";
import { withTeam, withTeamSql } from "@/lib/db";
import type { RuleMatch } from "@/lib/facts/schema";
import { undoImport } from "@/lib/imports/undoing/mutations";
import { createJourney } from "@/lib/journeys/creating/mutations";
import { replaceRules } from "@/lib/journeys/rules/mutations";
import { rebuildTeamRollups } from "@/lib/kpis/mutations";
import { getJourneyKpis } from "@/lib/kpis/queries";
import { createPersona } from "@/lib/personas/mutations";
import type { Scope } from "@/lib/scope";
import { createSource } from "@/lib/sources/mutations";
import { now } from "@/tests/factories/clock";
import { importText } from "@/tests/factories/measured-journey";
import { createTeam } from "@/tests/factories/team";

const names = ["see", "try", "buy", "use"];

interface Row {
  id: number;
  person: number;
  name: string;
  at: string;
}

/** Rows of a few days around one that lies anywhere in two years: an import touches little, and much lies outside it. */
const rowsArbitrary = fc.integer({ min: 0, max: 600 }).chain((firstDay) =>
  fc.array(
    fc.record({
      id: fc.integer({ min: 1, max: 90 }),
      person: fc.integer({ min: 1, max: 4 }),
      name: fc.constantFrom(...names),
      at: fc.oneof(
        fc
          .integer({ min: 0, max: 9 * 24 })
          .map((hour) => new Date(Date.UTC(2025, 0, 20 + firstDay, hour)).toISOString()),
        fc
          .integer({ min: 0, max: 9 })
          .map((day) => new Date(Date.UTC(2025, 0, 20 + firstDay + day)).toISOString().slice(0, 10)),
      ),
    }),
    { minLength: 1, maxLength: 12 },
  ),
);

type Step =
  | { kind: "import"; source: 0 | 1; rows: Row[]; changed: "update" | "keep" }
  | { kind: "undo"; which: number }
  | { kind: "rules"; masks: number[] };

const stepArbitrary: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant("import" as const),
      source: fc.constantFrom(0 as const, 0 as const, 1 as const),
      rows: rowsArbitrary,
      changed: fc.constantFrom("update" as const, "keep" as const),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("undo" as const), which: fc.nat(9) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("rules" as const),
      masks: fc.array(fc.integer({ min: 0, max: 15 }), { minLength: 6, maxLength: 6 }),
    }),
  },
);

async function rollups(scope: Scope): Promise<unknown> {
  return withTeamSql(scope, async (tx) => {
    const { rows } = await tx.query(
      `SELECT journey_id, persona_id, grain, starts_on::text, stage_id, entrants, mature, maturing, converted, events, active_before, retained
       FROM stage_rollups ORDER BY 1, 2, 3, 4, 5`,
    );
    return rows;
  });
}

async function rebuilt(scope: Scope): Promise<unknown> {
  await withTeamSql(scope, (tx) => rebuildTeamRollups(scope, tx));
  return rollups(scope);
}

const csv = (rows: Row[]) =>
  `id,person,name,at,half\n${rows.map((r) => `${r.id},p${r.person},${r.name},${r.at},${r.id % 2}`).join("\n")}\n`;

/** Somebody on the journey's map whose rows are those of one half. */
async function createHalf(scope: Scope, journeyId: string): Promise<string> {
  const persona = { name: "Half", rule: { column: "half", value: "1" } };
  const { id } = await createPersona(scope, persona, now);
  const row = { teamId: scope.teamId, journeyId, id, position: 1, revision: 0 };
  await withTeam(scope, (tx) => tx.mapPersona.create({ data: row }));
  return id;
}

/** What the standing rows are by the definition: imports in order; a known id changes only if the later import updates. */
class Model {
  private readonly live: { importId: string; source: number; rows: Row[]; updates: boolean }[] = [];

  standing(source: number): Map<number, Row> {
    const facts = new Map<number, Row>();
    for (const file of this.live.filter((f) => f.source === source)) {
      for (const row of file.rows) if (file.updates || !facts.has(row.id)) facts.set(row.id, row);
    }
    return facts;
  }

  add(importId: string, source: number, rows: Row[], updates: boolean): void {
    this.live.push({ importId, source, rows, updates });
  }

  pick(which: number): string | null {
    return this.live.length === 0 ? null : this.live[which % this.live.length]!.importId;
  }

  remove(importId: string): void {
    this.live.splice(
      this.live.findIndex((file) => file.importId === importId),
      1,
    );
  }
}

async function standingInDatabase(scope: Scope, sourceId: string): Promise<string[]> {
  return withTeamSql(scope, async (tx) => {
    const tables = await tx.query<{ no: string }>(
      "SELECT no FROM imports WHERE source_id = $1 AND status = 'committed'",
      [sourceId],
    );
    const facts: string[] = [];
    for (const { no } of tables.rows) {
      const { rows } = await tx.query<{ at: Date | null; day: string | null; text: string }>(
        `SELECT f.at, f.day::text AS day, t.text FROM facts.i_${no} f
         JOIN terms t ON t.source_id = $1 AND t.field = 1 AND t.no = f.name WHERE f.current`,
        [sourceId],
      );
      facts.push(...rows.map((row) => `${row.text} ${row.day ?? row.at!.toISOString()}`));
    }
    return facts.sort();
  });
}

it("keeps roll-ups, everybody's and a persona's, as a full rebuild makes them, and facts as the imports in order leave them, whatever happens in whatever order", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(stepArbitrary, { minLength: 2, maxLength: 8 }), async (steps) => {
      const { scope } = await createTeam();
      const stages = ["One", "Two", "Three"].map((name, index) => ({ name, retentionAnchor: index === 1 }));
      const journey = await createJourney(scope, { name: "J", stages }, now);
      const sources = [
        await createSource(scope, { name: "A", kind: "events" }, now),
        await createSource(scope, { name: "B", kind: "events" }, now),
      ];
      const setRules = (masks: number[]) => {
        const rules = masks.flatMap((mask, index) => {
          const event = names.filter((_, bit) => mask & (1 << bit));
          const match: RuleMatch = { event };
          return event.length === 0
            ? []
            : [{ stage: journey.stages[index % 3]!.id, source: sources[index < 3 ? 0 : 1]!.id, match }];
        });
        return replaceRules(scope, { journey: journey.id, rules }, now);
      };
      await setRules([1, 2, 12, 0, 0, 0]);
      const persona = await createHalf(scope, journey.id);
      const model = new Model();
      for (const [index, step] of steps.entries()) {
        if (step.kind === "rules") await setRules(step.masks);
        if (step.kind === "undo") {
          const importId = model.pick(step.which);
          if (importId) {
            await undoImport(scope, importId, now);
            model.remove(importId);
          }
        }
        if (step.kind === "import") {
          // Not every import says whose rows are whose: what a persona's rule reaches changes as well.
          const half = step.source === 0 || step.changed === "update" ? { segment: "half" } : {};
          const fields = { id: "id", person: "person", event: "name", at: "at", ...half };
          // A row of its own, so that two equal files are not the very same bytes.
          const rows = [...step.rows, { id: 1000 + index, person: 9, name: "other", at: step.rows[0]!.at }];
          const source = sources[step.source]!;
          const summary = await importText(scope, source.id, csv(rows), {
            mapping: { fields, changed: step.changed },
          });
          expect(summary.rows).toBe(
            summary.added + summary.identical + summary.changed + summary.rejected + summary.skipped,
          );
          model.add(summary.id, step.source, rows, step.changed === "update");
        }
        for (const source of [0, 1]) {
          const expected = [...model.standing(source).values()].map((row) => `${row.name} ${row.at}`).sort();
          expect(await standingInDatabase(scope, sources[source]!.id)).toEqual(expected);
        }
        await getJourneyKpis(scope, { journeyId: journey.id, period: null, persona, now });
        const kept = await rollups(scope);
        expect(kept).toEqual(await rebuilt(scope));
      }
    }),
    { numRuns: 40, seed: 20261121 },
  );
}, 180_000);
