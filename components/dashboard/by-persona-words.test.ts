import { describe, expect, it } from "vitest";
import { tableCsv } from "@/components/charts/csv";
import type { ByPersona, ByPersonaRow } from "@/lib/kpis/dashboard/schema";
import { npsKpi, retentionKpi } from "@/lib/kpis/kpi-of-counts";
import { byPersonaTable, rowScale, rowTitle } from "./by-persona-words";

const standing = { complete: true, finalOn: null, definitionVersion: 1 };
const retention = (numerator: number, denominator: number) =>
  retentionKpi({ numerator, denominator }, standing);
const row: ByPersonaRow = {
  everybodys: { kpi: retention(50, 100), anchor: "kpi-retention", stage: null, name: "retention" },
  theirs: [retention(30, 40), null, retention(9, 10)],
};

describe("numbers by persona", () => {
  it("are drawn on one scale a row, of those that are shown", () => {
    const [from, to] = rowScale(row, { minimumN: 30 })!;
    expect(from).toBeLessThan(row.everybodys.kpi.low!);
    expect(to).toBeGreaterThan(row.theirs[0]!.high!);
    expect(to).toBeLessThan(row.theirs[2]!.high!);
    expect(rowScale(row, { minimumN: 500 })).toBeNull();
  });

  it("are a table with everybody first, and without those who can't be told apart", () => {
    const nps = npsKpi({ promoters: 30, passives: 0, detractors: 10 }, standing);
    const byPersona: ByPersona = {
      personas: ["Ann", "Bo", "Cy"].map((name) => ({ id: name, name })),
      rows: [
        row,
        { everybodys: { kpi: nps, anchor: "n", stage: null, name: "NPS at Buy" }, theirs: [nps, null, null] },
      ],
    };
    const lines = tableCsv(byPersonaTable(byPersona)).split("\r\n").slice(1, -1);
    expect(lines.map((line) => line.split(",").slice(0, 3).join(" "))).toEqual([
      "Retention Everybody 50.0",
      "Retention Ann 75.0",
      "Retention Cy 90.0",
      "NPS at Buy Everybody 50.0",
      "NPS at Buy Ann 50.0",
    ]);
    expect(rowTitle(row)).toBe("Retention");
  });
});
