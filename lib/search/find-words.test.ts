import fc from "fast-check";
import { expect, it } from "vitest";
import { findWords } from "./find-words";
import { folded, wordsOf } from "./fold";

const shown = (text: string, query: string) =>
  findWords(text, wordsOf(query)).map(({ from, to }) => text.slice(from, to));

it("finds words whatever their case and accents, as they are written", () => {
  expect(shown("Café Crème brûlée", "CREME cafe")).toEqual(["Café", "Crème"]);
  expect(shown("Cafe\u0301 to go", "café")).toEqual(["Cafe"]);
  expect(shown("The ﬁrst box", "first")).toEqual(["ﬁrst"]);
  expect(shown("abcd", "bc ab")).toEqual(["abc"]);
  expect(shown("nothing", "else")).toEqual([]);
});

it("gives places in order that don't overlap, each with its words in it", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme" }),
      fc.array(fc.string({ unit: "grapheme" })),
      (text, queries) => {
        const words = wordsOf(queries.join(" "));
        const places = findWords(text, words);
        places.forEach(({ from, to }, index) => {
          expect(from).toBeLessThan(to);
          expect(to).toBeLessThanOrEqual(text.length);
          if (index > 0) expect(from).toBeGreaterThan(places[index - 1]!.to);
        });
        const marked = places.map(({ from, to }) => folded(text.slice(from, to))).join(" ");
        const inText = words.filter((word) => [...text].map(folded).join("").includes(word));
        for (const word of inText) expect(marked).toContain(word);
      },
    ),
  );
});
