import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createPresenceSender, type Whereabouts } from "./presence-sender";
import { whereabouts } from "./whereabouts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it("says a change at once, later ones every 300 ms, and the last of them", () => {
  let where: Whereabouts = { cardId: "a" };
  const said: unknown[] = [];
  const sender = createPresenceSender(
    () => where,
    ({ cardId }) => said.push(cardId),
  );
  sender.note();
  for (const cardId of ["b", "c", "d"]) {
    where = { cardId };
    sender.note();
    vi.advanceTimersByTime(90);
  }
  expect(said).toEqual(["a"]);
  vi.advanceTimersByTime(1_000);
  expect(said).toEqual(["a", "d"]);
  sender.note();
  expect(said).toEqual(["a", "d"]);
  vi.advanceTimersByTime(15_000);
  expect(said).toEqual(["a", "d", "d"]);
  sender.stop();
  vi.advanceTimersByTime(60_000);
  expect(said).toHaveLength(3);
});

it("is in the card that is written or stood on, and in the cell alone while that card is new", () => {
  const spot = { laneId: "lane", columnId: "column", cardId: "card" };
  const cell = { laneId: "lane", columnId: "column" };
  expect(whereabouts({ active: null, editing: null })).toEqual({ cardId: null });
  expect(whereabouts({ active: spot, editing: null })).toEqual({ cardId: "card", cell });
  const editing = { ...spot, cardId: "new", newAt: 0, selectAll: false };
  expect(whereabouts({ active: spot, editing })).toEqual({ cardId: null, cell });
});
