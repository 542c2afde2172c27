import { expect, it } from "vitest";
import { noFilter } from "@/lib/journeys/map/grid/card-filter";
import type { MapCard, MapLane } from "@/lib/journeys/map/schema";
import { foundCards, nextFound } from "./found-cards";

const lanes = ["actions", "pain-points"].map((kind) => ({ id: kind, kind })) as MapLane[];
const columns = [{ id: "see" }, { id: "buy" }] as unknown as Parameters<typeof foundCards>[0]["columns"];
const cells: Record<string, [id: string, text: string][]> = {
  "actions see": [["a", "Looks for a code"]],
  "actions buy": [
    ["b", "Leaves"],
    ["c", "Comes back with a código"],
  ],
  "pain-points see": [["d", "No code to be found"]],
};
const view = {
  lanes,
  columns,
  cardsIn: (lane: string, column: string) =>
    (cells[`${lane} ${column}`] ?? []).map(([id, text]) => {
      return { id, text, score: 4, channel: null, ownerId: null, personaIds: [] } as unknown as MapCard;
    }),
};
const ids = (spots: { cardId: string | null }[]) => spots.map(({ cardId }) => cardId).join("");

it("finds cards in the order of lanes, and says of how many", () => {
  const found = foundCards(view, { ...noFilter, text: "COD" });
  expect([ids(found.spots), found.total]).toEqual(["acd", 4]);
  expect(found.spots[1]).toEqual({ laneId: "actions", columnId: "buy", cardId: "c" });
  expect(ids(foundCards(view, { ...noFilter, minSeverity: 3 }).spots)).toBe("d");
  expect(foundCards(view, noFilter)).toEqual({ spots: [], total: 4 });
});

it("goes on from where one is, round at the ends", () => {
  const { spots } = foundCards(view, { ...noFilter, text: "cod" });
  const from = (cardId: string | null, step: 1 | -1) => nextFound(spots, cardId, step)?.cardId;
  expect([from("a", 1), from("c", 1), from("d", 1)]).toEqual(["c", "d", "a"]);
  expect([from("a", -1), from("d", -1)]).toEqual(["d", "c"]);
  expect([from(null, 1), from("b", -1)]).toEqual(["a", "d"]);
  expect(nextFound([], "a", 1)).toBeNull();
});
