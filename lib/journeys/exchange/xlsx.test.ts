import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { anyExport, sampleExport } from "./any-export";
import { mapXlsx, xlsxOf } from "./xlsx";
import { columnName, type Sheet } from "./xlsx-sheet";

interface Read {
  /** by address; of numbers their text */
  cells: Record<string, string>;
  elements: string[];
  pane: Record<string, string> | null;
}

const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"' };
const tagged = /<(\/?)([\w:]+)((?: [\w:]+="[^"<]*")*)(\/?)>|([^<]+)/gy;
/** Everything XML 1.0 allows in a document. */
const allowed = /^[\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]*$/u;

function attributesOf(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, name, value]) => [name!, value!]),
  );
}

function decoded(text: string): string {
  if (/&(?!(?:amp|lt|gt|quot);)/.test(text)) throw new Error(`An entity that XML doesn't know: ${text}`);
  return text.replace(/&(\w+);/g, (_, name: string) => entities[name]!);
}

/** Reads a part strictly: anything that isn't well-formed XML throws. */
function readXml(xml: string): Read {
  const read: Read = { cells: {}, elements: [], pane: null };
  const open: string[] = [];
  const body = xml.replace(/^<\?xml [^?]*\?>\n/, "");
  if (!allowed.test(xml)) throw new Error("A character that XML can't hold");
  let [at, end] = ["", 0];
  for (const [whole, closing, name, attributes, empty, text] of body.matchAll(tagged)) {
    end += whole.length;
    if (text !== undefined) {
      if (open.at(-1) === "t" || open.at(-1) === "v") read.cells[at] = decoded(text);
      continue;
    }
    if (closing && open.pop() !== name) throw new Error(`${name} is closed and was not open`);
    if (closing) continue;
    read.elements.push(name!);
    if (name === "c") at = attributesOf(attributes!).r ?? "";
    if (name === "pane") read.pane = attributesOf(attributes!);
    if (!empty) open.push(name!);
  }
  if (end !== body.length || open.length > 0)
    throw new Error(`Not read to its end: ${body.slice(end, end + 40)}`);
  return read;
}

function partsOf(bytes: Uint8Array): Record<string, Read> {
  const files = Object.entries(unzipSync(bytes));
  return Object.fromEntries(files.map(([path, content]) => [path, readXml(strFromU8(content))]));
}

const sheetOf = (rows: Sheet["rows"]): Sheet => ({
  name: "A & B",
  header: [],
  rows,
  frozenColumns: 0,
  widths: [10],
  filter: false,
});
const textOf = (text: string) => partsOf(xlsxOf([sheetOf([[text]])]))["xl/worksheets/sheet1.xml"]?.cells.A1;

describe("a map as XLSX", () => {
  it("has the parts a spreadsheet looks for", () => {
    const parts = partsOf(mapXlsx(sampleExport()));
    expect(Object.keys(parts).sort()).toEqual([
      "[Content_Types].xml",
      "_rels/.rels",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
      "xl/workbook.xml",
      "xl/worksheets/sheet1.xml",
      "xl/worksheets/sheet2.xml",
    ]);
  });

  it("shows the map as a grid, its header and lanes staying in sight", () => {
    const sheet = partsOf(mapXlsx(sampleExport()))["xl/worksheets/sheet1.xml"];
    expect(sheet?.pane).toEqual({
      xSplit: "1",
      ySplit: "2",
      topLeftCell: "B3",
      activePane: "bottomRight",
      state: "frozen",
    });
    expect(sheet?.cells).toMatchObject({
      B1: "Awareness",
      C1: "Purchase",
      C2: "Cart",
      A3: "Touchpoints",
      B3: '=HYPERLINK("http://x") (Social media)',
      B4: "Reads: a blog; #1\nand <b>smiles</b>",
      B7: "0.9",
    });
  });

  it("lists the cards", () => {
    const sample = sampleExport();
    const confirmed = new Set(sample.document.items.card.map(({ id }) => id));
    const cells = partsOf(mapXlsx({ ...sample, confirmed }))["xl/worksheets/sheet2.xml"]?.cells;
    expect(cells).toMatchObject({ A1: "Stage", A2: "Awareness", P8: "2026-03-04", H8: "-1.5" });
  });

  it("is well-formed and has no formula, whatever cards say", () => {
    fc.assert(
      fc.property(anyExport, (map) => {
        for (const { elements } of Object.values(partsOf(mapXlsx(map)))) expect(elements).not.toContain("f");
      }),
      { numRuns: 50 },
    );
  });
});

describe("text in a cell", () => {
  it("comes back as it was, where XML can hold it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (text) => {
        expect(textOf(text)).toBe(text.replace(/\r\n?/g, "\n"));
      }),
    );
  });

  it("loses what XML can't hold", () => {
    expect(textOf("a\u0000b\u000bc\ud800d\ufffee")).toBe("abcde");
  });

  it("is not read as characters by number, and not longer than a cell", () => {
    expect(textOf("_x0041_ and _X000d_")).toBe("_x005F_x0041_ and _x005F_X000d_");
    expect(textOf("x".repeat(40_000))?.length).toBe(32_767);
  });
});

describe("names of columns", () => {
  it("go on after Z", () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
  });
});
