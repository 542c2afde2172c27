import { expect, it } from "vitest";
import { tableCsv } from "./csv";

it("quotes what needs it, defuses formulas, leaves numbers alone", () => {
  const csv = tableCsv({
    columns: [{ label: "Stage" }, { label: "Change", numeric: true }],
    rows: [
      ['Try, "buy"', -4.4],
      ["=HYPERLINK(1)", null],
      ["-x", Number.NaN],
    ],
  });
  expect(csv).toBe('Stage,Change\r\n"Try, ""buy""",-4.4\r\n\'=HYPERLINK(1),\r\n\'-x,\r\n');
});

it("writes a column's decimals, and rows of finer grain under the same head", () => {
  const csv = tableCsv({
    columns: [{ label: "Stage" }, { label: "Share, %", digits: 1 }, { label: "Call" }],
    rows: [["Try", 54.80123434380105, "improved"]],
    more: {
      caption: "By week",
      rows: [
        ["Try", 55],
        ["Try", -0.04],
      ],
    },
  });
  expect(csv).toBe('Stage,"Share, %",Call\r\nTry,54.8,improved\r\nTry,55.0,\r\nTry,0.0,\r\n');
});
