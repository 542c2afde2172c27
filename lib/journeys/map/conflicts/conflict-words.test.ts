import { describe, expect, it } from "vitest";
import { conflictRows } from "@/lib/journeys/map/conflicts/conflict-rows";
import { choiceWords, conflictSentence, conflictTitle } from "@/lib/journeys/map/conflicts/conflict-words";
import type { MapNames } from "@/lib/journeys/map/conflicts/names";
import type { Conflict } from "@/lib/journeys/map/editing/conflict";
import { emptyState, type MapState } from "@/lib/journeys/map/state";

const lane = (id: string, kind: "thoughts" | "pain-points" | "feelings", name: string) => {
  return { id, kind, name, position: 1, hidden: false, revision: 1 };
};
const state = {
  ...emptyState(),
  lane: {
    t: lane("t", "thoughts", "Thoughts"),
    p: lane("p", "pain-points", "Pain points"),
    f: lane("f", "feelings", "Feelings"),
  },
  stage: { s: { id: "s", name: "Purchase" }, r: { id: "r", name: "Experience" } },
  step: { c: { id: "c", name: "Checkout" } },
} as unknown as MapState;
const names: MapNames = {
  state,
  people: [{ id: "jo", name: "Jo" }],
  personas: [{ id: "mia", name: "Mia" }],
  journeys: [],
};
const nowMs = Date.parse("2026-11-22T10:00:00Z");
const theirsBy = { id: "jo", at: "2026-11-22T09:58:00Z" };
const card = { id: "card", laneId: "p", stageId: "s", stepId: null, position: 1, text: "Slow", score: 3 };
const changed: Conflict = {
  id: "x",
  editId: "e",
  label: "Edit card",
  kind: "card",
  itemId: "card",
  base: card,
  theirs: { ...card, score: 5 },
  mine: { ...card, score: 4 },
  theirsBy,
  fields: ["score"],
  reason: "changed",
  text: "",
  choices: ["mine", "theirs", "both"],
};

describe("a conflict in words", () => {
  it("says which thing, who, when, and what by field", () => {
    expect(conflictTitle(changed, names)).toBe("Card in Pain points · Purchase");
    expect(conflictSentence(changed, names, nowMs)).toBe("Jo changed it 2 minutes ago, while you did.");
    expect(conflictRows(changed, names)).toEqual([
      { field: "score", name: "Severity", base: "3 of 5", theirs: "5 of 5", mine: "4 of 5" },
    ]);
    expect(changed.choices.map((choice) => choiceWords(changed, choice))).toEqual([
      "Keep mine",
      "Keep theirs",
      "Keep both",
    ]);
  });

  it("names the places of a card that both moved, once", () => {
    const moved: Conflict = {
      ...changed,
      theirs: { ...card, laneId: "t", stageId: "r" },
      mine: { ...card, stepId: "c", position: 7 },
      fields: ["stageId", "laneId", "stepId", "position"],
    };
    expect(conflictRows(moved, names)).toEqual([
      {
        field: "place",
        name: "Place",
        base: "Pain points · Purchase",
        theirs: "Thoughts · Experience",
        mine: "Pain points · Purchase, Checkout",
      },
      { field: "position", name: "Order", base: null, theirs: "as it was", mine: "moved" },
    ]);
  });

  it("shows a card that they removed with what it says, and that I removed with what they made of it", () => {
    const gone: Conflict = { ...changed, theirs: null, theirsBy: null, fields: [], reason: "gone" };
    expect(conflictSentence(gone, names, nowMs)).toBe("Somebody removed it while you worked on it.");
    expect(conflictRows(gone, names)[0]).toEqual({
      field: "text",
      name: "Text",
      base: "Slow",
      theirs: null,
      mine: "Slow",
    });
    expect(choiceWords(gone, "mine")).toBe("Put it back");
    const removed: Conflict = { ...changed, mine: null, fields: [] };
    expect(conflictSentence(removed, names, nowMs)).toBe("You removed it; Jo changed it 2 minutes ago.");
    expect([choiceWords(removed, "mine"), choiceWords(removed, "theirs")]).toEqual(["Remove it", "Keep it"]);
  });

  it("knows nobody by an id that is gone, and calls lists by names", () => {
    const rows = conflictRows(
      {
        ...changed,
        theirsBy: { id: null, at: theirsBy.at },
        fields: ["personaIds", "ownerId", "score"],
        mine: { ...card, laneId: "f", personaIds: ["mia", "gone"], ownerId: null, score: -1 },
        theirs: { ...card, laneId: "f", personaIds: [], ownerId: "jo", score: 1.5 },
      },
      names,
    );
    expect(rows.map(({ name, theirs, mine }) => [name, theirs, mine])).toEqual([
      ["Personas", "every one", "Mia"],
      ["Owner", "Jo", "none"],
      ["Feeling", "+1.5", "−1.0"],
    ]);
  });
});
