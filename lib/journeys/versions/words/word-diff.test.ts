import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type WordPart, wordDiff } from "@/lib/journeys/versions/words/word-diff";

const told = (parts: WordPart[]) =>
  parts.map(({ kind, text }) => ({ same: text, removed: `[-${text}]`, added: `[+${text}]` })[kind]).join("");

describe("wordDiff", () => {
  it.each([
    ["Leaves the cart", "Leaves the shop", "Leaves the [-cart][+shop]"],
    ["Price is hidden", "Price per cup is hidden", "Price [+per cup ]is hidden"],
    ["It costs 4 euros.", "It costs 5 dollars.", "It costs [-4 euros][+5 dollars]."],
    ["", "New", "[+New]"],
    ["Old", "", "[-Old]"],
    ["Same", "Same", "Same"],
    ["", "", ""],
    ["お茶を買う", "お茶を飲む", "お茶を[-買う][+飲む]"],
    ["don’t know", "don’t care", "don’t [-know][+care]"],
    ["one\ntwo", "one\nthree", "one\n[-two][+three]"],
  ])("%j → %j", (before, after, words) => {
    expect(told(wordDiff(before, after))).toBe(words);
  });

  const text = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 60 }),
    fc
      .array(fc.constantFrom("a", "b", "cart ", " ", "\n", ".", "the", "🎈"), { maxLength: 40 })
      .map((a) => a.join("")),
  );
  const without = (parts: WordPart[], kind: WordPart["kind"]) =>
    parts.map((part) => (part.kind === kind ? "" : part.text)).join("");

  it("holds both texts, whole and in order", () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = wordDiff(before, after);
        expect(without(parts, "added")).toBe(before);
        expect(without(parts, "removed")).toBe(after);
        expect(parts.every((part) => part.text !== "")).toBe(true);
        expect(parts.every(({ kind }, i) => kind !== parts[i - 1]?.kind)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("finds nothing in the same text", () => {
    fc.assert(
      fc.property(text, (same) => {
        expect(wordDiff(same, same).filter(({ kind }) => kind !== "same")).toEqual([]);
      }),
    );
  });
});

it("tells long texts with little in common apart whole, but for where they begin and end", () => {
  const [before, after] = ["a", "b"].map((word) => `Begin ${`${word} `.repeat(500)}end`);
  expect(wordDiff(before!, after!).map(({ kind, text }) => [kind, text.length])).toEqual([
    ["same", 6],
    ["removed", 999],
    ["added", 999],
    ["same", 4],
  ]);
  const same = "word ".repeat(400);
  expect(wordDiff(`${same}x`, `${same}y`).map(({ text }) => text)).toEqual([same, "x", "y"]);
});
