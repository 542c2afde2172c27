import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wrapText } from "./wrap-text";

const measure = (text: string) => [...text].length;

describe("a text in lines", () => {
  it("breaks between words, keeps its own breaks, and breaks a word only when it must", () => {
    expect(wrapText("one two three", 7, measure)).toEqual(["one two", "three"]);
    expect(wrapText("one\n\ntwo", 7, measure)).toEqual(["one", "", "two"]);
    expect(wrapText("a incomprehensible b", 7, measure)).toEqual(["a", "incompr", "ehensib", "le b"]);
    expect(wrapText("one two three", 7, measure, 1)).toEqual(["one tw…"]);
    expect(wrapText("", 7, measure)).toEqual([""]);
  });

  it("loses nothing and is never wider than there is room", () => {
    const words = fc.array(
      fc.string({ unit: fc.constantFrom("a", "b", "ä", "😀", " ", "\n"), maxLength: 20 }),
    );
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 30 }), (list, width) => {
        const text = list.join(" ");
        const lines = wrapText(text, width, measure);
        expect(lines.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
        expect(Math.max(...lines.map(measure))).toBeLessThanOrEqual(width);
      }),
      { numRuns: 300 },
    );
  });
});
