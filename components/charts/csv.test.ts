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
