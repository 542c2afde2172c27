import { describe, expect, it } from "vitest";
import { sniff } from "./sniff";

const bytes = (text: string) => new TextEncoder().encode(text);
const sniffText = (text: string, isWhole = true) => sniff(bytes(text), isWhole);

function reasonOf(sample: string | Uint8Array, isWhole = true): string {
  const result = sniff(typeof sample === "string" ? bytes(sample) : sample, isWhole);
  if (result.ok) throw new Error(`read as ${result.header.join(" · ")}`);
  return result.reason;
}

describe("a CSV", () => {
  it.each([
    [",", "id,name,at\n1,a,2026\n2,b,2026\n"],
    [";", "id;name;at\n1;1,5;2026\n2;2,5;2026\n"],
    ["\t", "id\tname, first\tat\n1\ta\t2026\n"],
    ["|", "id|name|at\n1|a, b, c|2026\n"],
  ])("is separated by %j", (delimiter, text) => {
    expect(sniffText(text)).toMatchObject({
      ok: true,
      delimiter,
      lines: delimiter === "," || delimiter === ";" ? [2, 3] : [2],
    });
  });

  it("believes a sep= line, passes over a BOM, blank lines and a quoted line break", () => {
    expect(sniffText("sep=;\r\na,x;b\r\n1,2;3\r\n")).toMatchObject({
      ok: true,
      delimiter: ";",
      header: ["a,x", "b"],
      lines: [3],
    });
    expect(sniffText('\uFEFF\n"a\nb",c\n\n1,2')).toMatchObject({
      ok: true,
      header: ["a b", "c"],
      rows: [["1", "2"]],
      lines: [5],
    });
  });

  it("leaves out the row that the sample cuts off", () => {
    expect(sniffText("a,b\n1,2\n3,4", false)).toMatchObject({ ok: true, rows: [["1", "2"]] });
    const cut = bytes("a,b\n1,ü\n2,ü").slice(0, -1);
    expect(sniff(cut, false)).toMatchObject({ ok: true, rows: [["1", "ü"]] });
  });

  it("treats __proto__ and constructor as ordinary names", () => {
    expect(sniffText("__proto__,constructor,__proto__\n1,2,3")).toMatchObject({
      header: ["__proto__", "constructor", "__proto__ (2)"],
      warnings: ["Columns without a name of their own are called “__proto__ (2)”."],
    });
  });

  it("warns of missing column names and of several header rows", () => {
    expect(sniffText("1,2026-01-01\n2,2026-01-02")).toMatchObject({
      warnings: [expect.stringContaining("looks like data")],
    });
    expect(sniffText('a,b\nA?,B?\n"{""ImportId"":""x""}","{""ImportId"":""y""}"\n1,2')).toMatchObject({
      warnings: [expect.stringContaining("more than one header row")],
    });
  });

  it("shows 50 rows and keeps the sample", () => {
    const result = sniffText(`a,b\n${"1,2\n".repeat(120)}`);
    if (!result.ok) throw new Error(result.reason);
    expect([result.rows.length, result.lines.length, result.sample.length]).toEqual([50, 50, 120]);
  });
});

describe("anything else gets a sentence", () => {
  it.each([
    ["an empty file", "", "The file is empty."],
    ["blank lines", "\n \r\n", "only blank lines"],
    ["a header only", "a,b,c\n", "The file has a header but no rows."],
    ["JSON", '{"event":"x","properties":{"a":1}}\n', "This is JSON, not a CSV."],
    ["a JSON array", '[ {"a":1,"b":2} ]', "This is JSON, not a CSV."],
    ["a web page", "<!DOCTYPE html><html><body>Sign in, please</body></html>", "This is a web page"],
    ["prose", "Dear team\nhere are our numbers\nYours\n", "This doesn't look like a CSV"],
    [
      "prose with commas",
      "Dear Ann, hello\nhere are our numbers\nYours\n",
      "Line 1 has 2 cells, but line 2 has 1 cell",
    ],
    ["a preamble", "# ---\n# Report\na,b,c\n1,2,3\n4,5,6\n", "Line 1 has 1 cell, but line 3 has 3 cells"],
    ["a padded preamble", "# ---,,\na,b,c\n1,2,3\n", "begins with lines of comment (“# ---”)"],
    ["a broken quote", 'a,b\n1,"x\n2,y\n', "The quote opened on line 2, column 2, is never closed"],
  ])("%s", (_, text, sentence) => {
    expect(reasonOf(text)).toContain(sentence);
  });

  it.each([
    [
      "an Excel workbook",
      [0x50, 0x4b, 3, 4, ...bytes("....[Content_Types].xml")],
      "This is an Excel workbook, not a CSV. In Excel: File → Save as → CSV UTF-8, then upload that.",
    ],
    ["a ZIP", [0x50, 0x4b, 3, 4, ...bytes("....events.csv")], "This is a ZIP archive"],
    ["an old workbook", [0xd0, 0xcf, 0x11, 0xe0, 0], "old Excel workbook"],
    ["gzip", [0x1f, 0x8b, 8], "gzip"],
    ["PDF", [...bytes("%PDF-1.7")], "This is a PDF"],
    ["UTF-16 with BOM", [0xff, 0xfe, 97, 0, 44, 0], "UTF-16"],
    ["UTF-16 without BOM", [...bytes("a,b\n1,2\n")].flatMap((byte) => [byte, 0]), "UTF-16"],
    ["binary", [1, 2, 0, 0, 3, 4, 9, 9, 9, 9, 9, 9, 9], "This isn't a text file."],
    ["Windows-1252", [...bytes("a,b\n1,caf"), 0xe9, 10], "Line 2 has a character that isn't UTF-8."],
  ])("%s", (_, list, sentence) => {
    expect(reasonOf(Uint8Array.from(list))).toContain(sentence);
  });
});
