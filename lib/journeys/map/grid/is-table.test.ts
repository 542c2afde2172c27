import { expect, it } from "vitest";
import { isTable } from "@/lib/journeys/map/grid/block-text";

it.each([
  ["a\tb", "", true],
  ["a\nb", "<table><tr><td>a</td></tr><tr><TD class=x>b</TD></tr></table>", true],
  ["a", "<table><thead><tr><td>a</td></tr></thead></table>", false],
  ["one line\nand another", "<p>one line</p><p>and another</p>", false],
  ["cell\t\n", "", false],
])("tells a table from words: %j", (text, html, is) => {
  expect(isTable({ text, html })).toBe(is);
});
