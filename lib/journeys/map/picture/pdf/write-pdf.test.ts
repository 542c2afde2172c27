import { deflateSync, inflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shownMap, testLook } from "@/lib/journeys/map/picture/any-map";
import { mapPages, sheetA3 } from "@/lib/journeys/map/picture/map-pages";
import { type TextGroup, textsOf } from "@/lib/journeys/map/picture/svg-texts";
import { type PdfPage, writePdf } from "./write-pdf";

const about = {
  title: "Käufe (A)",
  language: "en",
  now: new Date("2026-11-22T09:30:00Z"),
  measure: testLook.measure,
};
const nothing: TextGroup = { meaning: {}, parts: [] };

function pageOf(width: number, height: number, shade: number, texts = nothing, scale = 1): PdfPage {
  const pixels = new Uint8Array(width * height * 3).fill(shade);
  const image = { data: new Uint8Array(deflateSync(pixels)), filter: "FlateDecode" as const, width, height };
  return { ...sheetA3, image, texts, scale };
}

const fileOf = (pages: PdfPage[]) => Buffer.from(writePdf(pages, about)).toString("latin1");

/** The objects of a file by their numbers, found as a reader finds them: from its end, by the table of offsets. */
function objectsOf(file: string): string[] {
  const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(file)![1]);
  const table = /^xref\n0 (\d+)\n/.exec(file.slice(start))!;
  const entries = file.slice(start + table[0].length).slice(0, 20 * Number(table[1]));
  expect(entries.slice(0, 20)).toBe("0000000000 65535 f \n");
  const objects = Array.from({ length: Number(table[1]) - 1 }, (_, index) => {
    const entry = entries.slice((index + 1) * 20, (index + 2) * 20);
    expect(entry).toMatch(/^\d{10} 00000 n \n$/);
    const object = file.slice(Number(entry.slice(0, 10)));
    expect(object.startsWith(`${index + 1} 0 obj\n`)).toBe(true);
    return object.slice(0, object.indexOf("\nendobj\n"));
  });
  return ["", ...objects];
}

const fromHex = (hex: string) =>
  (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join("");

function streamOf(object: string): string {
  const length = Number(/\/Length (\d+)>>/.exec(object)![1]);
  const stream = object.slice(object.indexOf("stream\n") + 7);
  expect(stream.slice(length)).toBe("\nendstream");
  return stream.slice(0, length);
}

interface ReadLine {
  text: string;
  x: number;
  y: number;
  width: number;
}

/** What stands on each page, read as a reader of PDF does: by codes, what they mean, and how wide they are. */
function readPages(file: string): ReadLine[][] {
  const objects = objectsOf(file);
  const at = (name: string, object: string) =>
    objects[Number(new RegExp(`${name} ?(\\d+) 0 R`).exec(object)![1])]!;
  const font = objects.find((object) => object.includes("/Subtype/Type0"))!;
  const meanings = new Map(
    [...streamOf(at("/ToUnicode", font)).matchAll(/^<(\w{4})> <(\w+)>$/gm)].map(([, code, text]) => [
      code!,
      fromHex(text!),
    ]),
  );
  const widths = /\/W\[1\[([\d ]*)\]\]/.exec(at("/DescendantFonts\\[", font))!;
  const widthOf = (code: string) => Number(widths[1]!.split(" ")[Number.parseInt(code, 16) - 1]);
  const line = /BT 3 Tr \/F ([\d.]+) Tf ([\d.]+) Tz 1 0 0 1 ([\d.-]+) ([\d.-]+) Tm <(\w+)> Tj ET/g;
  return objects
    .filter((object) => object.includes("/Type/Page/"))
    .map((page) =>
      [...streamOf(at("/Contents", page)).matchAll(line)].map(([, size, stretch, x, y, hex]) => {
        const codes = hex!.match(/.{4}/g)!;
        const own = codes.reduce((sum, code) => sum + widthOf(code), 0) / 1000;
        const text = codes.map((code) => meanings.get(code)).join("");
        return { text, x: Number(x), y: Number(y), width: (own * Number(size) * Number(stretch)) / 100 };
      }),
    );
}

function mapFile(given: Parameters<typeof shownMap>[0]) {
  const pages = mapPages(shownMap(given), testLook);
  return fileOf(pages.map(({ svg, scale }) => pageOf(1, 1, 255, textsOf(svg, testLook), scale)));
}

describe("the file", () => {
  it("has a table that finds every object, and a page for each picture", () => {
    const file = fileOf([pageOf(4, 3, 10), pageOf(5, 2, 200)]);
    expect(file.startsWith("%PDF-1.7\n%")).toBe(true);
    const objects = objectsOf(file);
    expect(objects.filter((object) => object.includes("/Type/Page/"))).toHaveLength(2);
    expect(file).toContain("/CreationDate(D:20261122093000Z)");
    expect(fromHex(/Title<feff([0-9a-f]+)>\/Producer/.exec(file)![1]!)).toBe("Käufe (A)");
    expect(file.match(/\/MediaBox\[0 0 1190.55 841.89\]/g)).toHaveLength(2);
    for (const [, number] of file.matchAll(/ (\d+) 0 R/g)) expect(objects[Number(number)]).toBeDefined();
  });

  it("holds the pictures as they were given", () => {
    const image = objectsOf(fileOf([pageOf(5, 2, 200)])).find((object) => object.includes("/Subtype/Image"))!;
    expect(image).toContain("/Width 5/Height 2");
    const pixels = inflateSync(Buffer.from(streamOf(image), "latin1"));
    expect([...pixels]).toEqual(Array.from({ length: 30 }, () => 200));
  });
});

describe("its words", () => {
  it("are all of the map's, each where it is drawn and as wide", () => {
    const map = shownMap({ stages: 12, cards: 2 });
    const pages = mapPages(map, testLook);
    const read = readPages(mapFile({ stages: 12, cards: 2 }));
    expect(read).toHaveLength(pages.length);
    const words = read
      .flat()
      .map(({ text }) => text)
      .join(" ")
      .replace(/ +/g, " ")
      .replace(/[“”]/g, "");
    for (const { text } of map.items.card) expect(words).toContain(text);
    for (const [index, { svg, scale }] of pages.entries()) {
      for (const line of read[index]!) {
        expect(line.x).toBeGreaterThanOrEqual(0);
        expect(line.x + line.width).toBeLessThanOrEqual(sheetA3.width);
        expect(line.y).toBeGreaterThan(0);
      }
      const drawn = /<text x="([\d.]+)" y="([\d.]+)"[^>]* textLength="([\d.]+)"[^>]*>A journey</.exec(svg)!;
      const title = read[index]!.find(({ text }) => text === "A journey")!;
      expect(title.x).toBeCloseTo(Number(drawn[1]) * scale, 2);
      expect(title.y).toBeCloseTo(sheetA3.height - Number(drawn[2]) * scale, 2);
      expect(title.width).toBeCloseTo(Number(drawn[3]) * scale, 1);
    }
  });

  it.each(["Größe und Ærø", "Πόσο κοστίζει", "Сколько стоит", "いくらですか 咖啡", "☕ 👩‍👩‍👧‍👦 e\u0301"])(
    "are kept in any script: %s",
    (text) => {
      const words = readPages(mapFile({ stages: 1, text }))
        .flat()
        .map((line) => line.text)
        .join(" ");
      expect(words.normalize()).toContain(text.normalize());
    },
  );

  it("stay apart where a line ends between them, and together where no space was", () => {
    const linesOf = (text: string) => readPages(mapFile({ stages: 12, text })).flat();
    const words = "Compares the price of a cup with that of the shop around the corner, and with last year’s";
    const first = linesOf(words).find(({ text }) => words.startsWith(text.trim()) && text !== "")!;
    expect(first.text).toMatch(/^Compares [\w ]* $/);
    const isKana = (line?: ReadLine) => /^[“いくらですか]+ ?$/.test(line?.text ?? "");
    const broken = linesOf("いくらですか".repeat(12)).filter(
      (line, index, all) => isKana(line) && isKana(all[index + 1]),
    );
    expect(broken.length).toBeGreaterThan(0);
    expect(broken.every(({ text }) => !text.endsWith(" "))).toBe(true);
  });

  it("stand from left to right also where they are written from right to left, as readers expect them", () => {
    const lines = readPages(mapFile({ stages: 1, text: "كم السعر" })).flat();
    const turned = [..."كم السعر"].reverse().join("");
    expect(lines.some(({ text }) => text.includes(turned))).toBe(true);
    const contents = objectsOf(mapFile({ stages: 1, text: "كم السعر" })).filter((object) =>
      object.includes("stream"),
    );
    const said = contents.flatMap((object) => [...streamOf(object).matchAll(/ActualText<feff(\w+)>/g)]);
    expect(said.map(([, hex]) => fromHex(hex!)).join(" ")).toContain("كم السعر");
  });

  it("are written in parts where one character means more than readers take for a code", () => {
    for (const one of [`e${"\u0301".repeat(300)}`, Array(40).fill("👩").join("\u200d")]) {
      const text = `a ${one} b`;
      const font = { face: "sans", size: 10, weight: 400 } as const;
      const line = { text, x: 10, y: 20, width: 200, font };
      const file = fileOf([pageOf(1, 1, 255, { meaning: {}, parts: [line] })]);
      const meanings = objectsOf(file)
        .filter((object) => object.includes("beginbfchar"))
        .flatMap((object) => [...streamOf(object).matchAll(/^<\w{4}> <(\w+)>$/gm)])
        .map(([, hex]) => fromHex(hex!));
      expect(Math.max(...meanings.map(({ length }) => length))).toBeLessThanOrEqual(60);
      expect(meanings.every((meaning) => meaning.isWellFormed())).toBe(true);
      const [read] = readPages(file).flat();
      expect(read).toMatchObject({ text });
      expect(read!.width).toBeCloseTo(200, 0);
    }
  });

  it("never break the file, whatever they are", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 60 }),
        fc.string({ maxLength: 20 }),
        (text, name) => {
          const file = mapFile({ stages: 1, text, name });
          expect(readPages(file)[0]!.length).toBeGreaterThan(5);
          const begun = file.match(/BDC\n/g)!.length;
          expect(file.match(/^EMC$/gm)!.length).toBe(begun);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe("what the words are", () => {
  it("is told by elements: a heading, a table with heads, pictures in words", () => {
    const file = mapFile({ stages: 3 });
    const objects = objectsOf(file);
    const count = (tag: string) =>
      objects.filter((object) => object.includes(`/StructElem/S/${tag}/`)).length;
    expect(count("H1")).toBe(1);
    expect(count("Table")).toBe(1);
    // Feelings are two rows: their curve over all stages, and the cards under it.
    expect(count("TR")).toBe(1 + 5 + 1);
    expect(count("TH")).toBe(3 + 5);
    expect(count("TD")).toBe(1 + 3 * 5 + 2);
    const alternatives = [...file.matchAll(/\/Alt<feff(\w+)>/g)].map(([, hex]) => fromHex(hex!));
    expect(alternatives).toContain("Again: Loop from Stage 2 to Stage 0");
    expect(alternatives).toContain("Severity 4 of 5");
  });

  it("is found from the marks on the page", () => {
    const file = mapFile({ stages: 3 });
    const objects = objectsOf(file);
    const parents = /\/Nums\[0 \[([^\]]*)\]\]/
      .exec(file)![1]!
      .split(" 0 R")
      .filter((one) => one.trim());
    const marks = [...file.matchAll(/\/(\w+) <<\/MCID (\d+)>> BDC/g)];
    expect(marks.map(([, , id]) => Number(id))).toEqual(parents.map((_, index) => index));
    for (const [index, [, tag]] of marks.entries())
      expect(objects[Number(parents[index])]).toMatch(new RegExp(`/S/${tag}/.*/K ${index}\\b`));
  });

  it("lists pages and stages as contents", () => {
    const file = mapFile({ stages: 9 });
    const titles = [...file.matchAll(/\/Title<feff(\w+)>\/Parent/g)].map(([, hex]) => fromHex(hex!));
    expect(titles.filter((title) => title.startsWith("Page"))).toEqual([
      "Page 1: Stage 0 – Stage 4",
      "Page 2: Stage 5 – Stage 8",
    ]);
    expect(titles).toHaveLength(11);
  });
});
