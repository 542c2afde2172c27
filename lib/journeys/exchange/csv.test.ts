import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createCsvParser } from "@/lib/imports/csv-parser";
import { anyExport, sampleExport } from "./any-export";
import { cardListHeader } from "./card-list";
import { cardsCsv, gridCsv } from "./csv";

function parsed(csv: string): string[][] {
  const rows: string[][] = [];
  const parser = createCsvParser({ delimiter: ",", onRecord: (fields) => void rows.push([...fields]) });
  parser.push(new TextEncoder().encode(csv));
  parser.end();
  return rows;
}

describe("the cards of a map as CSV", () => {
  it("stand one a row, along the journey", () => {
    const csv = cardsCsv(sampleExport());
    expect(csv.startsWith("\ufeffStage,Step,Lane,")).toBe(true);
    const [header, ...rows] = parsed(csv);
    expect(header).toEqual([...cardListHeader]);
    expect(rows.map((row) => [row[0], row[1], row[2]])).toEqual([
      ["Awareness", "", "Touchpoints"],
      ["Awareness", "", "Actions"],
      ["Awareness", "", "Secret notes"],
      ["Purchase", "Cart", "Pain points"],
      ["Purchase", "Cart", "Pain points"],
      ["Purchase", "Pay", "Actions"],
      ["Purchase", "Pay", "Feelings"],
    ]);
  });

  it("carry what cards of their kind carry", () => {
    const sample = sampleExport();
    const { id: sure } = sample.document.items.card.find(({ evidence }) => evidence === "measured")!;
    const rows = parsed(cardsCsv({ ...sample, confirmed: new Set([sure]) }));
    const value = (row: number, name: (typeof cardListHeader)[number]) =>
      rows[row]?.[cardListHeader.indexOf(name)];
    expect(value(1, "Text")).toBe(`'=HYPERLINK("http://x")`);
    expect(value(1, "Channel")).toBe("Social media");
    expect(value(2, "Text")).toBe("Reads: a blog; #1\nand <b>smiles</b>");
    expect([value(4, "Severity (1–5)"), value(4, "Feeling (−2 to +2)")]).toEqual(["5", ""]);
    expect([value(4, "Owner"), value(4, "Evidence"), value(4, "Confirmed on")]).toEqual([
      "Mia",
      "Measured",
      "2026-03-04",
    ]);
    expect(value(5, "Confirmed on")).toBe("");
    expect([value(7, "Feeling (−2 to +2)"), value(7, "Personas")]).toEqual(["-1.5", "The busy parent"]);
  });

  it("never begin like a formula", () => {
    fc.assert(
      fc.property(anyExport, (map) => {
        for (const csv of [cardsCsv(map), gridCsv(map)]) {
          for (const field of parsed(csv).flat()) {
            expect(/^[=+@\t\r]/.test(field) || (/^-/.test(field) && Number.isNaN(Number(field)))).toBe(false);
          }
        }
      }),
    );
  });

  it("are as many as the map has", () => {
    fc.assert(
      fc.property(anyExport, (map) => {
        expect(parsed(cardsCsv(map)).length).toBe(map.document.items.card.length + 1);
      }),
    );
  });
});

describe("a map as a grid in CSV", () => {
  it("has stages across and lanes down, without what is hidden", () => {
    expect(parsed(gridCsv(sampleExport()))).toEqual([
      ["", "Awareness", "Purchase", ""],
      ["", "", "Cart", "Pay"],
      ["Touchpoints", `'=HYPERLINK("http://x") (Social media)`, "", ""],
      ["Actions", "Reads: a blog; #1\nand <b>smiles</b>", "", "Pays"],
      ["Feelings", "", "", "Pays (feeling −1.5)"],
      ["Pain points", "", "Shipping is “hidden” (severity 5)\nSlow", ""],
      ["Emotion curve, The busy parent", "0.9", "-1.5", ""],
    ]);
  });
});
