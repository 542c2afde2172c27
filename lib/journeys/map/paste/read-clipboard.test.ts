import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Block } from "@/lib/journeys/map/paste/block";
import { readClipboard } from "@/lib/journeys/map/paste/read-clipboard";

const read = (text: string, html = "") => readClipboard({ text, html });

describe("plain text", () => {
  it("is read as spreadsheets write it", () => {
    expect(read('\tAwareness\tPurchase\r\nThoughts\t"Nice,\nbut ""who""?"\tOK\r\n').block).toEqual([
      ["", "Awareness", "Purchase"],
      ["Thoughts", 'Nice,\nbut "who"?', "OK"],
    ]);
    expect(read("a\rb\rc").block).toEqual([["a"], ["b"], ["c"]]);
    expect(read('"a\r\nb"\tc').block).toEqual([["a\nb", "c"]]);
  });

  it("keeps quotes that are the cell's own", () => {
    expect(read('"Nice"\t"Who has time\n"x" y\t3"').block).toEqual([
      ['"Nice"', '"Who has time'],
      ['"x" y', '3"'],
    ]);
  });

  it("leaves formulas what they are: text", () => {
    const formulas = ["=SUM(A1:A9)", "+1", "-2", "@cmd", '=HYPERLINK("http://x.test","y")'];
    expect(read(formulas.join("\t")).block).toEqual([formulas]);
  });

  it("replaces what can't be kept and drops what is empty at the end", () => {
    expect(read("a\0b\tc\uD800\t \t\n \t\n\n").block).toEqual([["a\uFFFDb", "c\uFFFD"]]);
    expect(read("\ta\nb").block).toEqual([
      ["", "a"],
      ["b", ""],
    ]);
  });
});

describe("HTML", () => {
  it("of a spreadsheet is read with its line breaks, entities and merged cells", () => {
    const html = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style><!--td {color:red > 1}--></style></head>
      <body><!--StartFragment--><table border=0><col width=64><tr height=20>
      <td rowspan="2" style='mso-x:"a>b"'>Lane</td><td colspan=2>Use &amp; enjoy</td><td>End</td></tr>
      <tr><td>one<br>two</td><td>a
          b&nbsp;&#8220;c&#x201D; &unknown; &eacute;</td><td><b>bold</b><script>alert("no")</script></td></tr>
      </table><!--EndFragment--></body></html>`;
    expect(read("Lane Use", html).block).toEqual([
      ["Lane", "Use & enjoy", "", "End"],
      ["", "one\ntwo", "a b “c” &unknown; é", "bold"],
    ]);
  });

  it("gives way to the plain text when both say the same", () => {
    const html = "<table><tr><td>a  b</td><td>c<br>d</td></tr></table>";
    expect(read('a  b\t"c\nd"\n', html).block).toEqual([["a  b", "c\nd"]]);
  });

  it("that is no table, or was broken off, leaves the plain text", () => {
    expect(read("Hello\tyou", "<p>Hello <b>you</b></p>").block).toEqual([["Hello", "you"]]);
    expect(read("a\tb", "<p>Before</p><table><tr><td>a</td><td>b</td></tr></table>").block).toEqual([
      ["a", "b"],
    ]);
    expect(read("a\tbcdefgh", '<table><tr><td>a</td><td title="x>bcdefgh</td></tr></table>').block).toEqual([
      ["a", "bcdefgh"],
    ]);
    expect(read("", "<p>One</p><ul><li>Two &lt;i&gt;</ul>").block).toEqual([["One"], ["Two <i>"]]);
    expect(read("", "<table><tr><td>a<td>b<tr><td>c").block).toEqual([
      ["a", "b"],
      ["c", ""],
    ]);
  });

  it("with a table in a cell keeps its words in that cell", () => {
    const html =
      "<table><tr><td>x<table><tr><td>in</td><td>ner</td></tr></table></td><td>y</td></tr></table>";
    expect(read("", html).block).toEqual([["x\nin ner", "y"]]);
  });
});

describe("too much is refused with words", () => {
  it("of cells and of characters", () => {
    const rows = Array.from({ length: 100 }, () => Array.from({ length: 100 }, () => "x").join("\t"));
    expect(read(rows.join("\n"))).toEqual({
      block: null,
      refused: "This is 10,000 cells. A map takes 2,000 at once; paste it in parts.",
    });
    expect(read(rows.slice(0, 20).join("\n")).refused).toBeNull();
    expect(read(`a\n\t${"y".repeat(2_001)}`).refused).toMatch(/row 2, column 2 has 2,001 characters/);
    expect(read(" \n\t\n").refused).toMatch(/no text/);
  });

  // Tens of milliseconds where reading is linear, minutes where it is not.
  it("quickly, however it is dressed up", () => {
    const started = performance.now();
    for (const hostile of [
      "<td colspan=1000 rowspan=65534>x",
      "<table><tr><td>",
      '<td title="',
      "<!--",
      "<",
      "&#",
      "<style>",
    ])
      read("", `<table>${hostile.repeat(4_000)}`);
    for (const hostile of ['"x\t', '""\t', '"\n"', "\t", " ", '"a\t""b\t'])
      read(`${hostile.repeat(20_000)}x${"\nx".repeat(1_500)}`);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

const cell = fc.string({
  unit: fc.constantFrom("a", "B", " ", '"', "\n", "<", "&", ";", "=", "é", "•", "1"),
  maxLength: 12,
});
const blocks = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );
const settle = (text: string) =>
  text
    .split("\n")
    .map((line) => line.replaceAll(/ +/g, " ").trim())
    .join("\n")
    .trim();

function sameCells(got: Block | null, block: Block): void {
  for (const [r, row] of block.entries())
    for (const [at, written] of row.entries()) expect(settle(got?.[r]?.[at] ?? "")).toBe(settle(written));
}

describe("whatever is copied comes back", () => {
  it("from plain text with Excel's quotes", () => {
    fc.assert(
      fc.property(blocks, (block) => {
        const text = block
          .map((row) => row.map((c) => (/[\t\n"]/.test(c) ? `"${c.replaceAll('"', '""')}"` : c)).join("\t"))
          .join("\r\n");
        const filled = block.some((row) => row.some((c) => c.trim() !== ""));
        const { block: got } = read(text);
        expect(got === null).toBe(!filled);
        sameCells(got, block);
      }),
    );
  });

  it("from an HTML table", () => {
    const written = (c: string) =>
      c.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("\n", "<br>");
    fc.assert(
      fc.property(blocks, (block) => {
        const html = `<table>${block.map((row) => `<tr>${row.map((c) => `<td>${written(c)}</td>`).join("")}</tr>`).join("")}</table>`;
        const { block: got } = read("", html);
        sameCells(got, block);
      }),
    );
  });

  it("or is refused in words, and is rectangular and clean", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (text, html) => {
        const { block, refused } = read(text, html);
        if (block === null) expect(refused).toMatch(/\.$/);
        if (block === null) return;
        expect(new Set(block.map((row) => row.length)).size).toBe(1);
        for (const value of block.flat()) {
          expect(value.isWellFormed()).toBe(true);
          expect(value).not.toContain("\0");
          expect(value).toBe(value.trim());
        }
      }),
    );
  });
});
