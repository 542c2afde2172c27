import { describe, expect, it } from "vitest";
import type { FactKind, SourceRule } from "@/lib/facts/schema";
import type { JourneyDefinition } from "@/lib/kpis/definition";
import { conversionKpi, csatKpi, npsKpi, volumeKpi } from "@/lib/kpis/kpi-of-counts";
import type { JourneyKpis, Kpi } from "@/lib/kpis/schema";
import { byPersona } from "./by-persona";

const standing = { complete: true, finalOn: null, definitionVersion: 1 };
const conversion = (numerator: number) =>
  conversionKpi({ numerator, denominator: 10, maturing: 0 }, "b", standing);
const nps = (promoters: number) => npsKpi({ promoters, passives: 0, detractors: 0 }, standing);
const kpisOf = (a: Kpi[], b: Kpi[]): JourneyKpis => ({
  period: "2026-Q3",
  asOf: null,
  stages: [
    { id: "a", name: "A", entrants: 10, kpis: a },
    { id: "b", name: "B", entrants: 10, kpis: b },
  ],
  kpis: [],
});
const rule = (kind: FactKind): SourceRule => ({ sourceId: "s", kind, match: {}, kpi: null });
function countedBy(...stages: FactKind[][]): JourneyDefinition {
  const named = stages.map((kinds, index) => ({
    id: "ab"[index]!,
    name: "",
    retentionAnchor: false,
    rules: kinds.map(rule),
  }));
  return { journeyId: "j", version: 1, windowDays: 30, stages: named };
}
const everybodys = kpisOf(
  [conversion(5), volumeKpi(9, null, standing)],
  [nps(4), csatKpi({ top: 1, n: 2 }, standing)],
);

describe("everybody's numbers with each persona's beside them", () => {
  it("tells no answers from answers that nobody can tell apart", () => {
    const asked = {
      id: "1",
      name: "Asked",
      definition: countedBy(["events"], ["responses"]),
      kpis: kpisOf([], [nps(0)]),
    };
    const unknown = { ...asked, id: "2", definition: countedBy(["events"], ["events"]) };
    const table = byPersona(everybodys, [asked, unknown]);
    expect(table.rows.map(({ everybodys: { kpi } }) => kpi.kind)).toEqual(["nps"]);
    expect(table.rows[0]!.theirs).toEqual([nps(0), null]);
  });

  it("leaves out volumes and what none of them has", () => {
    const one = {
      id: "1",
      name: "One",
      definition: countedBy(["events"], ["events"]),
      kpis: kpisOf([conversion(3)], []),
    };
    expect(byPersona(everybodys, [one])).toMatchObject({
      personas: [{ id: "1", name: "One" }],
      rows: [{ everybodys: { name: "conversion to B" }, theirs: [{ counts: { numerator: 3 } }] }],
    });
  });
});
