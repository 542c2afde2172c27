import fc from "fast-check";
import { expect, it } from "vitest";
import { markFound } from "@/lib/journeys/map/grid/mark-found";

const shown = (text: string, looked: string) =>
  markFound(text, looked)
    .map(({ words, isFound }) => (isFound ? `[${words}]` : words))
    .join("");

it("marks every place of each word, whatever its case and accents", () => {
  expect(shown("A Café, a cafeteria", "cafe A")).toBe("[A] [Café], [a] [cafe]teri[a]");
  expect(shown("e\u0301te\u0301", "ete")).toBe("[e]\u0301[te]\u0301");
  expect(shown("ﬁne 👍 day", "fi day")).toBe("[ﬁ]ne 👍 [day]");
  expect(shown("Nothing here", "else")).toBe("Nothing here");
});

it("loses nothing of the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string(), (text, looked) => {
      const parts = markFound(text, looked);
      expect(parts.map(({ words }) => words).join("")).toBe(text);
      for (const { at, words } of parts) expect(text.slice(at, at + words.length)).toBe(words);
    }),
  );
});
