import { describe, expect, it } from "vitest";
import { createCsvParser } from "@/lib/imports/csv-parser";
import { createNormaliser } from "@/lib/imports/normalise";
import type { Normaliser } from "@/lib/imports/normalised";
import { mappingSchema } from "@/lib/imports/schema";
import { buildDemo } from "./build-demo";
import { quartersBefore, ZONE } from "./calendar";
import type { Demo, DemoExport } from "./demo";
import { recount } from "./recount";

const NOW = Date.parse("2026-11-21T12:00:00Z");

/** What the importer's own parser and normaliser make of a file, row by row. */
function readAsImported(demo: Demo, { source, mapping, csv }: DemoExport) {
  const { kind } = demo.sources.find(({ key }) => key === source)!;
  const outcomes = { fact: 0, skipped: 0, rejected: 0 };
  const rejectedColumns = new Set<string | null>();
  const days = new Set<string>();
  let largest = 0;
  let normalise: Normaliser | null = null;
  const parser = createCsvParser({
    delimiter: ",",
    onRecord(fields, line) {
      if (!normalise) {
        normalise = createNormaliser(kind, mappingSchema(kind).parse(mapping), [...fields], {
          timeZone: ZONE,
        });
        return;
      }
      const row = normalise(fields, line);
      outcomes[row.outcome]++;
      if (row.outcome === "rejected") rejectedColumns.add(row.column);
      if (row.outcome !== "fact") return;
      largest = Math.max(largest, Number(row.number));
      days.add("day" in row.at ? row.at.day : new Date(row.at.ms).toISOString().slice(0, 10));
    },
  });
  parser.push(new TextEncoder().encode(csv));
  parser.end();
  return { outcomes, rejectedColumns: [...rejectedColumns], days: [...days].sort(), largest };
}

describe("the demo's files", () => {
  it("are read by the importer as they were meant", () => {
    const demo = buildDemo({ seed: 7, now: NOW });
    const spans = quartersBefore(NOW, 3);
    const { quarters } = recount(demo, spans);
    for (const file of demo.exports) {
      const { rows, rejected, skipped } = quarters.find(({ label }) => label === file.quarter)!.files[
        file.source
      ];
      const read = readAsImported(demo, file);
      expect(read.outcomes).toEqual({ fact: rows - rejected - skipped, skipped, rejected });
      expect(read.rejectedColumns).toEqual(file.source === "events" ? ["time"] : []);
      expect(read.days.length).toBeGreaterThan(80);
      const span = spans.find(({ label }) => label === file.quarter)!;
      expect(read.days[0]! >= new Date(span.startMs).toISOString().slice(0, 10)).toBe(true);
      expect(read.days.at(-1)! < span.endsOn).toBe(true);
      if (file.source === "events") expect(read.largest).toBeGreaterThan(1000);
    }
  });
});
