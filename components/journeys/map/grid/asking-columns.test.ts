import { expect, it } from "vitest";
import type { MapView } from "@/components/journeys/map/store/map-store";
import { askingColumns } from "./asking-columns";

/** Four lanes; a stage with a guide of two steps, and one without a guide. */
function asked(...filled: string[]): string[] {
  const lanes = ["a", "b", "c", "d"].map((id) => ({ id }));
  const guided = { id: "guided", guide: "purchase" };
  const columns = [
    { id: "cart", stage: guided },
    { id: "pay", stage: guided },
    { id: "own", stage: { id: "own", guide: null } },
  ];
  const cardsIn = (lane: string, column: string) => (filled.includes(`${lane} ${column}`) ? [{}] : []);
  return [...askingColumns({ lanes, columns, cardsIn } as unknown as MapView)];
}

it("goes on asking in a stage with a guide until half of its cells have a card", () => {
  expect(asked()).toEqual(["cart", "pay", "own"]);
  expect(asked("a cart", "a own")).toEqual(["cart", "pay"]);
  expect(asked("a cart", "b cart", "a pay")).toEqual(["cart", "pay", "own"]);
  expect(asked("a cart", "b cart", "a pay", "b pay")).toEqual(["own"]);
});

it("asks in a column without a card, however full the others are", () => {
  expect(asked("a cart", "b cart", "c cart", "d cart")).toEqual(["pay", "own"]);
});
