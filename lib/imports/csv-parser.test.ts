import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CsvError } from "./csv-error";
import { createCsvParser } from "./csv-parser";
import { writeCsv } from "./csv-writer";
import { importLimits } from "./limits";

const encoder = new TextEncoder();

function parse(input: string | Uint8Array, { delimiter = ",", chunk = 1 << 16, limits = importLimits } = {}) {
  const bytes = typeof input === "string" ? encoder.encode(input) : input;
  const rows: string[][] = [];
  const lines: number[] = [];
  const parser = createCsvParser({
    delimiter,
    limits,
    onRecord: (fields, line) => {
      rows.push([...fields]);
      lines.push(line);
    },
  });
  for (let at = 0; at < bytes.length; at += chunk) parser.push(bytes.subarray(at, at + chunk));
  parser.end();
  return { rows, lines };
}

function errorOf(run: () => unknown): CsvError {
  try {
    run();
  } catch (error) {
    if (error instanceof CsvError) return error;
    throw error;
  }
  throw new Error("expected a CsvError");
}

describe("createCsvParser", () => {
  it.each([
    [
      "a,b\n1,2\n",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "a,b\r\n1,2\r\n",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "a,b\r1,2\r",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "a,b\n1,2",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "a,b\n1,",
      [
        ["a", "b"],
        ["1", ""],
      ],
    ],
    [
      "a,b\n,\n",
      [
        ["a", "b"],
        ["", ""],
      ],
    ],
    [
      '"a","b"\n"1,5","x ""y"" z"',
      [
        ["a", "b"],
        ["1,5", 'x "y" z'],
      ],
    ],
    ['a\n"x\ny"\n', [["a"], ["x\ny"]]],
    ['a\n""\n', [["a"], [""]]],
    [
      'a,b\n"",""',
      [
        ["a", "b"],
        ["", ""],
      ],
    ],
    [
      'a,b\n""""," "\n',
      [
        ["a", "b"],
        ['"', " "],
      ],
    ],
    [
      'a,b\n5" tall, "x"\n',
      [
        ["a", "b"],
        ['5" tall', ' "x"'],
      ],
    ],
    ["\n\na\n\n  \n1\n\n", [["a"], ["1"]]],
    [
      "\uFEFFa,b\n1,2",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      '\uFEFF"a",b\n1,2',
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    ["sep=,\na,b\n", [["a", "b"]]],
    ["", []],
    ["\uFEFF", []],
  ])("reads %j in chunks of any size", (text, expected) => {
    for (const chunk of [1, 2, 3, 7, 1 << 16]) expect(parse(text, { chunk }).rows).toEqual(expected);
  });

  it("reads other delimiters, and a hint that names one", () => {
    expect(parse("a;b\n1,5;2", { delimiter: ";" }).rows).toEqual([
      ["a", "b"],
      ["1,5", "2"],
    ]);
    expect(parse("sep=;\r\na;b", { delimiter: ";" }).rows).toEqual([["a", "b"]]);
    expect(parse("a\tb\n1\t2", { delimiter: "\t" }).rows).toEqual([
      ["a", "b"],
      ["1", "2"],
    ]);
  });

  it("gives the physical line on which each record begins", () => {
    const text = 'h,i\r\n"x\r\ny\nz",2\r\n\r\n3,"4\r5"\n6,7';
    for (const chunk of [1, 4, 1000]) expect(parse(text, { chunk }).lines).toEqual([1, 2, 6, 8]);
  });

  it("brings back any table, however it is cut", () => {
    const cell = fc.oneof(
      fc.string({ unit: "binary", maxLength: 6 }),
      fc.string({ unit: fc.constantFrom('"', ",", "\n", "\r", " ", "a", "é", "😀"), maxLength: 8 }),
    );
    const table = fc
      .integer({ min: 1, max: 5 })
      .chain((columns) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 8 }),
      );
    fc.assert(
      fc.property(table, fc.integer({ min: 1, max: 40 }), (rows, chunk) => {
        const safe = rows.map((row) =>
          row.map((text) => text.replace(/^[=+\-@\t\r]+|\0/g, "").toWellFormed()),
        );
        const written = writeCsv(
          safe[0]!.map((text, i) => `${i}${text}`),
          safe,
        );
        const [, ...read] = parse(written, { chunk }).rows;
        expect(read).toEqual(safe.map((row) => row.map((text) => text.replace(/^[=+\-@\t\r]/, "'$&"))));
      }),
      { numRuns: 500 },
    );
  });

  it("gives the same records for every chunking of any bytes of CSV characters", () => {
    const text = fc.string({ unit: fc.constantFrom('"', ",", "\n", "\r", "a", "ü", " "), maxLength: 40 });
    const outcome = (csv: string, chunk: number) => {
      try {
        return parse(csv, { chunk });
      } catch (error) {
        return error instanceof CsvError ? { message: error.message, line: error.line } : error;
      }
    };
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 9 }), (csv, chunk) => {
        expect(outcome(csv, chunk)).toEqual(outcome(csv, 1 << 16));
      }),
      { numRuns: 1000 },
    );
  });
});

describe("what can't be read", () => {
  it("names where a quote is left open at the end", () => {
    const error = errorOf(() => parse('a,b\n1,2\n3,"never closed\n4,5\n'));
    expect(error).toMatchObject({ line: 3, column: 2 });
    expect(error.message).toBe(
      'The quote opened on line 3, column 2, is never closed: the file ends inside it. Add the closing quote ("), or export the file again if it was cut off.',
    );
  });

  it("names where a quote closes inside a cell", () => {
    const error = errorOf(() => parse('a,b\n1,"x\ny"z\n'));
    expect(error).toMatchObject({ line: 3, column: 2 });
    expect(error.message).toContain("must be doubled");
  });

  it("names the line of bytes that aren't UTF-8, across chunks too", () => {
    const latin1 = Uint8Array.from([
      ...encoder.encode("a,b\nü,2\n3,caf"),
      0xe9,
      ...encoder.encode("\n4,5\n"),
    ]);
    for (const chunk of [1, 5, 1000])
      expect(errorOf(() => parse(latin1, { chunk }))).toMatchObject({ line: 3 });
    const cut = encoder.encode("a\n1\né").subarray(0, -1);
    expect(errorOf(() => parse(cut))).toMatchObject({ line: 3 });
    expect(errorOf(() => parse(cut)).message).toContain("CSV UTF-8");
  });

  it("refuses NUL bytes, cells, rows and columns over the limits", () => {
    expect(errorOf(() => parse("a\nb\nc\0d"))).toMatchObject({ line: 3 });
    const limits = { ...importLimits, cellChars: 10, columns: 3, recordChars: 25 };
    expect(errorOf(() => parse(`a\n${"x".repeat(11)}`, { limits })).message).toContain(
      "longer than 10 characters. Shorten it",
    );
    expect(errorOf(() => parse(`a\n1\n"${"x".repeat(11)}`, { limits }))).toMatchObject({
      line: 3,
      column: 1,
    });
    expect(errorOf(() => parse("a,b,c,d", { limits })).message).toContain("more than 3 columns");
    expect(errorOf(() => parse("aaaaaaaaa,bbbbbbbbb,ccccccccc", { limits, chunk: 27 })).message).toContain(
      "longer than 25 characters",
    );
  });

  it("keeps its memory and time small when a quote is never closed", () => {
    const parser = createCsvParser({ delimiter: ",", onRecord: () => {} });
    parser.push(encoder.encode('a,b\n1,"'));
    const block = encoder.encode("x\n".repeat(8192));
    expect(() => {
      for (let i = 0; i < 100; i++) parser.push(block);
    }).toThrow("The cell that begins on line 2, column 2, is longer than 65,536 characters.");
  });
});
