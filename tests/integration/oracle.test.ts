import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { undoImport } from "@/lib/imports/undoing/mutations";
import { getJourneyKpis } from "@/lib/kpis/queries";
import type { JourneyKpis } from "@/lib/kpis/schema";
import type { Scope } from "@/lib/scope";
import { minutesLater, now } from "@/tests/factories/clock";
import {
  answerMapping,
  createMeasuredJourney,
  eventMapping,
  importFile,
} from "@/tests/factories/measured-journey";
import { createTeam } from "@/tests/factories/team";
import { type Expected, type GeneratedExports, generateExports } from "@/tests/fixtures/generated-exports";

const later = new Date("2026-11-21T10:00:00Z");

/** Expected counts in the words of the API. */
function expectedKpis(expected: Expected, index: number) {
  const quarter = expected.kpis[index]!;
  const stageNames = expected.stages.map((stage) => stage.name);
  const score = (list: Expected["kpis"][number]["nps"], stage: string) =>
    list.find((entry) => entry.stage === stage);
  return {
    period: quarter.period,
    stages: quarter.stages.map((stage, position) => {
      const nps = score(quarter.nps, stage.stage);
      const csat = score(quarter.csat, stage.stage);
      return {
        name: stage.stage,
        entrants: stage.entrants,
        volume: stage.events,
        conversion:
          position === stageNames.length - 1
            ? undefined
            : { numerator: stage.converted, denominator: stage.mature, maturing: stage.maturing },
        nps: nps && { promoters: nps.top, passives: nps.n - nps.top - nps.bottom, detractors: nps.bottom },
        csat: csat && { top: csat.top, n: csat.n },
      };
    }),
    retention: {
      numerator: quarter.retention?.retained ?? 0,
      denominator: quarter.retention?.activeBefore ?? 0,
    },
  };
}

function counted(kpis: JourneyKpis) {
  return {
    period: kpis.period,
    stages: kpis.stages.map((stage) => {
      const of = (kind: string) => {
        const found = stage.kpis.find((kpi) => kpi.kind === kind && kpi.n > 0)?.counts;
        return found;
      };
      const volume = stage.kpis.find((kpi) => kpi.kind === "volume");
      return {
        name: stage.name,
        entrants: stage.entrants,
        volume: volume?.kind === "volume" ? volume.counts.count : undefined,
        conversion: stage.kpis.find((kpi) => kpi.kind === "conversion")?.counts,
        nps: of("nps"),
        csat: of("csat"),
      };
    }),
    retention: kpis.kpis.find((kpi) => kpi.kind === "retention")?.counts,
  };
}

async function allQuarters(scope: Scope, journeyId: string, expected: Expected) {
  const answers = [];
  for (const { period } of expected.kpis)
    answers.push(await getJourneyKpis(scope, { journeyId, period, now: later }));
  return answers;
}

const cases = [
  { seed: 7, events: 20_000, zone: "Europe/Berlin" },
  { seed: 11, events: 20_000, zone: "America/St_Johns" },
  { seed: 3, events: 1_000_000, zone: "Europe/Berlin" },
];

describe.each(cases)("$events events of seed $seed in $zone", ({ seed, events, zone }) => {
  let exports: GeneratedExports;
  beforeAll(() => {
    exports = generateExports({ events, seed, zone });
  }, 120_000);
  afterAll(() => exports.remove());

  it("counts as the brute-force recount does, before and after an undo, and in another zone beside it", async () => {
    const { expected } = exports;
    const { scope } = await createTeam({ timeZone: zone });
    const measured = await createMeasuredJourney(scope, expected);
    const { sources, journeyId } = measured;

    const nps = await importFile(scope, sources.nps, exports.path("nps.csv"), {
      mapping: answerMapping([0, 10], zone),
    });
    const csat = await importFile(scope, sources.csat, exports.path("csat.csv"), {
      mapping: answerMapping([1, 5], zone),
    });
    const summary = await importFile(scope, sources.events, exports.path("events.csv"), {
      mapping: eventMapping,
    });

    const file = expected.files["events.csv"];
    expect(summary).toMatchObject({
      status: "committed",
      rows: file.rows,
      rejected: file.rejected,
      identical: file.duplicates,
    });
    expect(summary.added).toBe(file.accepted);
    expect(nps).toMatchObject({ added: expected.files["nps.csv"].answered, rejected: 0 });
    expect(nps.skipped).toBe(expected.files["nps.csv"].rows - expected.files["nps.csv"].answered);
    expect(csat.added).toBe(expected.files["csat.csv"].answered);

    const first = await allQuarters(scope, journeyId, expected);
    expect(first.map(counted)).toEqual(expected.kpis.map((_, index) => expectedKpis(expected, index)));
    expect(first[2]!.asOf).toBe(expected.asOf);

    // Beside it: another team, another zone, part of the same facts, then gone again.
    const other = generateExports({ events: 3_000, seed: seed + 100, zone: "Asia/Kathmandu" });
    const elsewhere = await createTeam({ timeZone: "Asia/Kathmandu" });
    const second = await createMeasuredJourney(elsewhere.scope, other.expected);
    await importFile(elsewhere.scope, second.sources.events, other.path("events.csv"), {
      mapping: eventMapping,
    });
    const beside = await allQuarters(elsewhere.scope, second.journeyId, other.expected);
    expect(beside.map((kpis) => kpis.stages.map((stage) => stage.entrants))).toEqual(
      other.expected.kpis.map((quarter) => quarter.stages.map((stage) => stage.entrants)),
    );

    // More facts into the first team, then undone: every number as before, to the digit.
    const extra = await importFile(scope, sources.events, other.path("events.csv"), {
      mapping: { ...eventMapping, fields: { ...eventMapping.fields, id: undefined } },
      at: minutesLater(5),
    });
    expect(extra.added).toBeGreaterThan(1000);
    expect((await allQuarters(scope, journeyId, expected)).map(counted)).not.toEqual(first.map(counted));
    await undoImport(scope, extra.id, minutesLater(9));
    expect(await allQuarters(scope, journeyId, expected)).toEqual(first);
    other.remove();
  }, 180_000);

  it.runIf(events <= 100_000)("returns to nothing when everything is undone", async () => {
    const { expected } = exports;
    const { scope } = await createTeam({ timeZone: zone });
    const { sources, journeyId } = await createMeasuredJourney(scope, expected);
    const empty = await allQuarters(scope, journeyId, expected);
    const summary = await importFile(scope, sources.events, exports.path("events.csv"), {
      mapping: eventMapping,
      at: now,
    });
    await undoImport(scope, summary.id, minutesLater(1));
    expect(await allQuarters(scope, journeyId, expected)).toEqual(empty);
  });
});
