import { expect, it } from "vitest";
import type { MapNames } from "@/lib/journeys/map/conflicts/names";
import type { MapCard, MapLane, MapStage } from "@/lib/journeys/map/schema";
import { emptyState } from "@/lib/journeys/map/state";
import { calledCard, type Taken, takenWords } from "./taken-words";

const names: MapNames = { state: emptyState(), people: [], personas: [], journeys: [] };
const card = { id: "c", text: "Looks around\nand again" } as MapCard;
const lane = { id: "l", name: "Actions" } as MapLane;
const stage = { id: "s", name: "Buy" } as MapStage;
const gone = (given: Partial<Taken & { kind: "gone" }> = {}): Taken => ({
  kind: "gone",
  cards: [{ card, lane, stage }],
  lane: null,
  stage: null,
  ...given,
});
const safety = { id: "v", name: "Before restoring “Spring”" };

it("says who took a card with what, and where its words are", () => {
  const jo = { by: "Jo", restored: false, version: null };
  expect(takenWords(gone(), jo, names)).toEqual({
    title: "“Looks around” is gone from the map",
    description: "Jo removed it. Your words are not lost.",
  });
  expect(takenWords(gone({ lane }), jo, names).description).toMatch(/^Jo removed the lane Actions\./);
  expect(takenWords(gone({ stage }), null, names).description).toMatch(/^Somebody removed the stage Buy\./);
  const restored = { by: "Jo", restored: true, version: safety };
  expect(takenWords(gone({ lane }), restored, names).description).toBe(
    "Jo restored an earlier version of the map. Your words are in the version “Before restoring ‘Spring’”.",
  );
  const two = gone({ cards: [gone, gone].map(() => ({ card, lane, stage })) });
  expect(takenWords(two, restored, names).title).toBe("2 cards you wrote are gone from the map");
  expect(takenWords(two, null, names).description).toBe("Somebody removed them. Your cards are not lost.");
});

it("says that words were taken back, or are hidden", () => {
  const restored = { by: null, restored: true, version: null };
  expect(takenWords({ kind: "reworded", before: card, revision: 3 }, restored, names).description).toBe(
    "Somebody restored an earlier version of the map. “Looks around” says what it said then. Your words are not lost.",
  );
  const hidden: Taken = { kind: "hidden", card, what: "stage", holder: stage };
  expect(takenWords(hidden, { by: "Jo", restored: false, version: null }, names)).toEqual({
    title: "“Looks around” is hidden now",
    description: "Jo hid the stage Buy. Your words are saved in it.",
  });
});

it("calls a card by its first line, cut where it is long", () => {
  expect(calledCard({ text: "  \n" })).toBe("A card");
  expect(calledCard({ text: "x".repeat(60) })).toBe(`“${"x".repeat(39)}…”`);
});
