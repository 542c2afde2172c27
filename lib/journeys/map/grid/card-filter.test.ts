import { describe, expect, it } from "vitest";
import { filters, type MapFilter, matchesFilter, noFilter } from "@/lib/journeys/map/grid/card-filter";
import { cardName } from "@/lib/journeys/map/grid/card-name";
import { dropIndex } from "@/lib/journeys/map/grid/drop-index";
import { cardOf } from "@/tests/factories/card-grid";

const card = cardOf("a", "pain-points", "A", {
  ...{
    text: "Lieferung für Zürich fehlt",
    score: 4,
    channel: "email",
    ownerId: "jo",
    personaIds: ["parent"],
  },
});
const matches = (filter: Partial<MapFilter>, kind = "pain-points" as const) =>
  matchesFilter(card, kind, { ...noFilter, ...filter });

describe("matchesFilter", () => {
  it.each<[string, Partial<MapFilter>, boolean]>([
    ["nothing asked", {}, true],
    ["words without case and accents, in any order", { text: "ZURICH fur" }, true],
    ["a word that isn't there", { text: "zurich bern" }, false],
    ["its channel", { channel: "email" }, true],
    ["another channel", { channel: "sales" }, false],
    ["severe enough", { minSeverity: 4 }, true],
    ["not severe enough", { minSeverity: 5 }, false],
    ["its owner", { ownerId: "jo" }, true],
    ["another owner", { ownerId: "al" }, false],
    ["its persona", { personaId: "parent" }, true],
    ["another persona", { personaId: "barista" }, false],
    ["unproven", { unproven: true }, true],
  ])("%s", (_, filter, expected) => expect(matches(filter)).toBe(expected));

  it("knows severity only of pain points, and every persona where none is named", () => {
    expect(matchesFilter(card, "feelings", { ...noFilter, minSeverity: 1 })).toBe(false);
    const ofAll = { ...card, personaIds: [] };
    expect(matchesFilter(ofAll, "goals", { ...noFilter, personaId: "barista" })).toBe(true);
  });

  it("shows what is measured only without the question for proof", () => {
    const proven = { ...card, evidence: "measured" as const };
    expect(matchesFilter(proven, "pain-points", { ...noFilter, unproven: true })).toBe(false);
  });

  it("tells whether anything is filtered", () => {
    expect(filters({ ...noFilter, text: "  " })).toBe(false);
    expect(filters({ ...noFilter, minSeverity: 1 })).toBe(true);
  });
});

describe("cardName", () => {
  const column = { stage: { name: "Purchase" }, step: { name: "Delivery" } };
  it("says text, place and what else is known", () => {
    const lane = { name: "Pain points", kind: "pain-points" as const };
    expect(cardName(card, { lane, column, index: 0, count: 2 })).toBe(
      "Lieferung für Zürich fehlt, Purchase, Delivery, Pain points, card 1 of 2, Email, severity 4 of 5, evidence: assumption",
    );
  });
  it("says a feeling with its sign, and names what has no words", () => {
    const lane = { name: "Feelings", kind: "feelings" as const };
    const place = { lane, column: { ...column, step: null }, index: 0, count: 1 };
    expect(cardName({ ...card, text: "", score: -1, channel: null }, place)).toBe(
      "Feeling −1, Purchase, Feelings, card 1 of 1, evidence: assumption",
    );
    expect(cardName({ ...card, text: "", score: null, channel: null }, place)).toContain(
      "Empty card, Purchase,",
    );
    expect(cardName({ ...card, score: -1 }, place)).toContain("feeling −1");
    expect(cardName({ ...card, score: 2 }, place)).toContain("feeling +2");
  });
});

describe("dropIndex", () => {
  const cards = [
    { top: 0, bottom: 20 },
    { top: 26, bottom: 46 },
  ];
  it.each([
    [-5, 0],
    [9, 0],
    [11, 1],
    [23, 1],
    [37, 2],
    [99, 2],
  ])("at %i: after %i", (y, index) => expect(dropIndex(cards, y)).toBe(index));
});
