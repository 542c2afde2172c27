import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { MapChanges } from "@/lib/journeys/map/schema";
import { createCatchUp, type FetchChanges } from "./catch-up";

const changesAt = (revision: number) => ({ revision }) as MapChanges;

function setUp(fetchChanges: FetchChanges, saving = false) {
  const state = { revision: 1, saving };
  const target = {
    revision: () => state.revision,
    isSaving: () => state.saving,
    receive: (changes: MapChanges) => {
      state.revision = Math.max(state.revision, changes.revision);
    },
  };
  return { state, catchUp: createCatchUp(target, fetchChanges) };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it("asks at once for what is newer, and not for what is there", async () => {
  const fetchChanges = vi.fn(async () => changesAt(3));
  const { state, catchUp } = setUp(fetchChanges);
  catchUp.reach(1);
  expect(fetchChanges).not.toHaveBeenCalled();
  catchUp.reach(3);
  catchUp.reach(2);
  await vi.advanceTimersByTimeAsync(0);
  expect(fetchChanges.mock.calls).toEqual([[1]]);
  expect(state.revision).toBe(3);
});

it("asks again for what came while it asked", async () => {
  let now = 2;
  const fetchChanges = vi.fn(async () => changesAt(now));
  const { state, catchUp } = setUp(fetchChanges);
  catchUp.reach(2);
  catchUp.reach(5);
  await vi.advanceTimersByTimeAsync(0);
  expect(state.revision).toBe(2);
  now = 5;
  await vi.advanceTimersByTimeAsync(2_000);
  expect(state.revision).toBe(5);
  expect(fetchChanges).toHaveBeenCalledTimes(3);
});

it("asks once when it doesn't know of anything newer", async () => {
  const fetchChanges = vi.fn(async () => changesAt(1));
  const { catchUp } = setUp(fetchChanges);
  catchUp.reach(null);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(fetchChanges).toHaveBeenCalledTimes(1);
});

it("waits for the answer to an edit of one's own", async () => {
  const fetchChanges = vi.fn(async () => changesAt(3));
  const { state, catchUp } = setUp(fetchChanges, true);
  catchUp.reach(2);
  state.revision = 2;
  await vi.advanceTimersByTimeAsync(1_000);
  expect(fetchChanges).not.toHaveBeenCalled();
  catchUp.reach(3);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(state.revision).toBe(3);
});

it("tries again while the server is away, and not after its end", async () => {
  let isAway = true;
  const fetchChanges = vi.fn(async () => (isAway ? null : changesAt(2)));
  const { state, catchUp } = setUp(fetchChanges);
  catchUp.reach(2);
  await vi.advanceTimersByTimeAsync(4_100);
  expect(fetchChanges).toHaveBeenCalledTimes(3);
  isAway = false;
  await vi.advanceTimersByTimeAsync(2_000);
  expect(state.revision).toBe(2);
  catchUp.stop();
  catchUp.reach(9);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(fetchChanges).toHaveBeenCalledTimes(4);
});
