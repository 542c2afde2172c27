import { expect, it, vi } from "vitest";
import { createPeopleStore } from "./people-store";

const cell = { laneId: "lane", columnId: "column" };
const tab = (cardId: string | null, place: typeof cell | null = cell) => {
  return { tab: "t", cardId, cell: place };
};
const jo = (...tabs: ReturnType<typeof tab>[]) => ({ userId: "jo", name: "Jo", tabs });

it("shows others once, however many tabs they have, and never oneself", () => {
  const people = createPeopleStore();
  people.set([jo(tab(null, null), tab("card")), { userId: "me", name: "Me", tabs: [tab("card")] }], "me");
  const spot = { ...cell, cardId: "card" };
  expect(people.here()).toEqual([{ userId: "jo", name: "Jo", colour: 0, spot }]);
  expect(people.at("card")).toEqual([{ userId: "jo", name: "Jo", colour: 0, spot }]);
});

it("knows who is in an empty place of a cell", () => {
  const people = createPeopleStore();
  people.set([jo(tab(null))], "me");
  expect(people.at("lane column").map(({ name }) => name)).toEqual(["Jo"]);
});

it("tells a place only of itself, and answers the same array until it changes", () => {
  const people = createPeopleStore();
  const [one, other, all] = [vi.fn(), vi.fn(), vi.fn()];
  people.subscribeAt("one", one);
  people.subscribeAt("other", other);
  people.subscribe(all);
  people.set([jo(tab("one"))], "me");
  const there = people.at("one");
  people.set([jo(tab("one"))], "me");
  expect(people.at("one")).toBe(there);
  expect([one, other, all].map((tell) => tell.mock.calls.length)).toEqual([1, 0, 1]);
  people.set([jo(tab("other"))], "me");
  expect([one, other, all].map((tell) => tell.mock.calls.length)).toEqual([2, 1, 2]);
  expect(people.at("one")).toEqual([]);
});

it("gives everybody another colour, the same on every screen", () => {
  const ids = Array.from({ length: 8 }, (_, n) => `0190${n}a`);
  const list = ids.map((userId) => ({ ...jo(), userId }));
  const seen = ids.map((me) => {
    const people = createPeopleStore();
    people.set(list, me);
    return people.here();
  });
  expect(new Set(seen[0]!.map(({ colour }) => colour)).size).toBe(7);
  const of = (index: number) => seen.flat().filter(({ userId }) => userId === ids[index]);
  for (const index of ids.keys()) expect(new Set(of(index).map(({ colour }) => colour)).size).toBe(1);
});
