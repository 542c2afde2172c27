import { expect, it } from "vitest";
import { definitionOf, periodOf, snapshotSchema } from "./snapshot";
import { hashSnapshot } from "./snapshot-hash";

const standing = { complete: true, finalOn: "2026-10-30", definitionVersion: 2 };
const ids = {
  journey: "01890000-0000-7000-8000-00000000000a",
  source: "01890000-0000-7000-8000-00000000000b",
};
const stage = "01890000-0000-7000-8000-00000000000c";

/**
 * A snapshot as format 1 wrote it. It must stay readable for ever: when a change of the Kpi schema makes this fail, keep
 * reading format 1 as it was and give the new shape the number 2. Never edit it to make the test pass.
 */
const formatOne = {
  format: 1,
  team: { name: "T", slug: "t", timeZone: "Europe/Berlin", fiscalYearStartMonth: 1, minimumN: 30 },
  journey: { id: ids.journey, name: "J" },
  period: {
    label: "2026-Q3",
    startsOn: "2026-07-01",
    endsOn: "2026-10-01",
    startsAt: "2026-06-30T22:00:00.000Z",
    endsAt: "2026-09-30T22:00:00.000Z",
  },
  comparedWith: "2026-Q2",
  definition: {
    version: 2,
    windowDays: 30,
    stages: [
      {
        id: stage,
        name: "Buy",
        retentionAnchor: true,
        rules: [
          { sourceId: ids.source, sourceName: "Shop", kind: "events", match: { event: ["buy"] }, kpi: null },
        ],
      },
    ],
  },
  kpis: {
    period: "2026-Q3",
    asOf: null,
    stages: [
      {
        id: stage,
        name: "Buy",
        entrants: 3,
        kpis: [
          {
            kind: "volume",
            value: 4,
            unit: "count",
            n: 4,
            low: null,
            high: null,
            ...standing,
            measure: null,
            counts: { count: 4 },
          },
        ],
      },
    ],
    kpis: [
      {
        kind: "retention",
        value: 0.5,
        unit: "ratio",
        n: 40,
        low: 0.35,
        high: 0.65,
        ...standing,
        verdict: {
          call: "no detectable change",
          against: "2026-Q2",
          previous: 0.4,
          delta: 0.1,
          low: -0.1,
          high: 0.3,
          p: 0.4,
          adjustedP: 0.4,
          soFar: false,
          detectable: 0.3,
        },
        counts: { numerator: 20, denominator: 40 },
      },
    ],
  },
  imports: [
    {
      id: "01890000-0000-7000-8000-00000000000d",
      sourceId: ids.source,
      sourceName: "Shop",
      fileName: "shop.csv",
      sha256: "00",
      rows: 4,
      added: 4,
      finishedAt: "2026-10-02T08:00:00.000Z",
      dataFrom: "2026-07-01",
      dataTo: "2026-09-30",
      firstAt: "2026-07-01T08:00:00.000Z",
      lastAt: "2026-09-30T08:00:00.000Z",
      firstDay: null,
      lastDay: null,
      scale: null,
      updates: true,
    },
  ],
  frozenAt: "2026-10-05T07:00:00.000Z",
};

it("reads what format 1 wrote and finds the hash it had", async () => {
  const snapshot = snapshotSchema.parse(structuredClone(formatOne));
  expect(await hashSnapshot(formatOne)).toBe(
    "83ebbb9fa4a37ea2ccf68341f27636c77ac78d1a43aa7ea97f1ed82c02262e8f",
  );
  expect(periodOf(snapshot).startMs).toBe(Date.parse(formatOne.period.startsAt));
  expect(definitionOf(snapshot).stages[0]!.rules).toEqual([
    { sourceId: ids.source, kind: "events", match: { event: ["buy"] }, kpi: null },
  ]);
  expect(snapshot.imports).toEqual(formatOne.imports);
});

it("refuses what it does not know, so that nothing unhashed is shown", () => {
  expect(snapshotSchema.safeParse({ ...formatOne, extra: 1 }).success).toBe(false);
  expect(snapshotSchema.safeParse({ ...formatOne, format: 2 }).success).toBe(false);
});
