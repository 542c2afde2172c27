import { expect, it, vi } from "vitest";
import { idOf } from "@/lib/journeys/exchange/any-export";
import type { MapCard } from "@/lib/journeys/map/schema";
import * as likening from "./likeness";
import { pairCards } from "./pair-cards";

const card = (text: string, index: number) => ({ id: idOf(index + 1), text }) as MapCard;
const cards = (texts: string[]) => texts.map(card);
const told = (left: string[], right: string[]) =>
  pairCards(cards(left), cards(right)).map((pair) => [pair.left?.text ?? null, pair.right?.text ?? null]);

it("has cards of the same words beside one another, then those much alike", () => {
  expect(
    told(["Buys online", "Buys  ONLINE", "Waits for a parcel"], ["Waits long for a parcel", "buys online"]),
  ).toEqual([
    ["Buys online", "buys online"],
    ["Buys  ONLINE", null],
    ["Waits for a parcel", "Waits long for a parcel"],
  ]);
  expect(told(["Pays"], ["Goes home"])).toEqual([
    [null, "Goes home"],
    ["Pays", null],
  ]);
  expect(told(["", "x"], ["y", ""])).toEqual([
    [null, "y"],
    ["", ""],
    ["x", null],
  ]);
});

it("pairs what is put freely or said at more length, the surest first, and not what only shares small words", () => {
  expect(told(["Waits"], ["Waits long for the parcel"])).toEqual([["Waits", "Waits long for the parcel"]]);
  expect(told(["Looks up the price per cup", "Looks up reviews"], ["Looks up good reviews first"])).toEqual([
    ["Looks up the price per cup", null],
    ["Looks up reviews", "Looks up good reviews first"],
  ]);
  expect(
    told(["Searches for a code in another tab"], ["Searches in vain for a voucher in a new tab"]),
  ).toEqual([["Searches for a code in another tab", "Searches in vain for a voucher in a new tab"]]);
  expect(told(["Looks at the price"], ["Sees the total at once"]).length).toBe(2);
  expect(told(["Is on a train"], ["a"]).length).toBe(2);
});

it("compares in a full cell only a few, whatever their length", () => {
  const compared = vi.spyOn(likening, "likeness");
  const long = (side: string, index: number) => `${side}${index} `.repeat(200);
  const [left, right] = ["l", "r"].map((side) =>
    cards(Array.from({ length: 1_000 }, (_, n) => long(side, n))),
  );
  expect(pairCards(left!, right!).length).toBe(2_000);
  expect(compared.mock.calls.length).toBeLessThanOrEqual(2 * 1_000 * 8);
  const most = Math.max(...compared.mock.calls.flat().map(({ words }) => words.size));
  expect(most).toBeLessThanOrEqual(60);
});

it("still finds a reworded card near its place in a full cell", () => {
  const texts = Array.from({ length: 100 }, (_, n) => `Asks friend ${n} about it`);
  const pairs = pairCards(cards(texts), cards(texts.map((text) => `${text} twice`)));
  expect(pairs.length).toBe(100);
  expect(pairs.every(({ left, right }) => right?.text === `${left?.text} twice`)).toBe(true);
});
