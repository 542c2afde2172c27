import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rank, scoreOf } from "./rank";

const entries = [
  "Overview",
  "Journeys",
  "Personas",
  "Reviews",
  "New journey",
  "New persona",
  "Import into Web shop",
  "Members",
].map((label) => ({ label }));
const ranked = (query: string) => rank(query, entries).map(({ label }) => label);

describe("rank", () => {
  it("puts first what is it, then what begins with it, then words, then parts, then letters", () => {
    expect(ranked("jour")).toEqual(["Journeys", "New journey"]);
    expect(ranked("person")).toEqual(["Personas", "New persona"]);
    expect(ranked("nj")[0]).toBe("New journey");
    expect(ranked("views")).toEqual(["Reviews"]);
    expect(ranked("shop import")[0]).toBe("Import into Web shop");
    expect(ranked("REVÍEWS")).toEqual(["Reviews"]);
    expect(ranked("xyz")).toEqual([]);
    expect(ranked("nwprsona")).toEqual(["New persona"]);
  });

  it("takes no letters for meant that stand far from one another", () => {
    const given = [{ label: "Add a lane" }, { label: "Download PNG, one picture" }];
    expect(rank("lane", given).map(({ label }) => label)).toEqual(["Add a lane"]);
  });

  it("leaves all as they are when nothing is typed", () => {
    expect(ranked("  ")).toEqual(entries.map(({ label }) => label));
  });

  it("finds by other words too, after what is called so", () => {
    const given = [
      { label: "History", words: "versions restore" },
      { label: "Versions of rules" },
      { label: "Fit", words: "zoom" },
    ];
    expect(rank("versions", given).map(({ label }) => label)).toEqual(["Versions of rules", "History"]);
    expect(rank("vrsns", given).map(({ label }) => label)).toEqual(["Versions of rules"]);
  });
});

const words = fc.string({ unit: fc.constantFrom(..."abcdé "), minLength: 1, maxLength: 12 });

describe("scoreOf", () => {
  it("finds letters in their order, and only those", () => {
    const inOrder = (query: string, text: string) => new RegExp([...query].join(".*")).test(text);
    const letters = fc.string({ unit: fc.constantFrom(..."abcd"), minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(letters, letters, (query, text) => {
        expect(scoreOf(query, text) !== null).toBe(inOrder(query, text));
      }),
    );
  });

  it("is never better than that of the text itself, and a beginning beats a part", () => {
    fc.assert(
      fc.property(words, words, (query, text) => {
        expect(scoreOf(query, text) ?? 0).toBeLessThanOrEqual(scoreOf(text, text)! + (text.trim() ? 0 : 5));
        if (query.trim() === "") return;
        const [beginning, part] = [scoreOf(query, `${query.trim()} x`), scoreOf(query, `x${query.trim()}x`)];
        expect(beginning).toBeGreaterThan(part!);
      }),
    );
  });

  it("doesn't care about case and accents", () => {
    fc.assert(
      fc.property(words, words, (query, text) => {
        const plain = (own: string) => own.replaceAll("é", "E").toUpperCase();
        expect(scoreOf(plain(query), plain(text))).toBe(scoreOf(query, text));
      }),
    );
  });
});
