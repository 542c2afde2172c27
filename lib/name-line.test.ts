import fc from "fast-check";
import { expect, it } from "vitest";
import { nameLine } from "./name-line";

it("is one line", () => {
  expect(nameLine(" Before\r\nthe\u2028summer\u0085\tparty\n")).toBe("Before the summer party");
});

it("turns nobody's words around", () => {
  expect(nameLine("\u202eKlaus\u202c \u2067and\u2069 Ina")).toBe("Klaus and Ina");
});

it("can be seen, or is empty", () => {
  for (const text of ["\u200b", "\u2060\u00ad", "\u3164 \ufeff", "\u2800", "\u202e\u202c", "\ufe0f", "\n"])
    expect(nameLine(text)).toBe("");
});

it("keeps what belongs to words and emoji", () => {
  for (const text of ["می\u200cخواهم", "👩\u200d👧", "❤\ufe0f", "שלום\u200f!", "Größe", "7"])
    expect(nameLine(text)).toBe(text);
});

it("is a name of itself, and well formed where it was", () => {
  const any = fc.string({ unit: "binary", maxLength: 40 });
  fc.assert(
    fc.property(any, (text) => {
      const line = nameLine(text);
      expect(nameLine(line)).toBe(line);
      expect(line.isWellFormed()).toBe(true);
    }),
  );
});
