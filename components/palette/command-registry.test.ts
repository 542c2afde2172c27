import { expect, it, vi } from "vitest";
import {
  fetchLaterCommands,
  offerCommands,
  offerCommandsLater,
  offeredCommands,
  onOfferedCommands,
} from "./command-registry";

it("offers what stands on the page, and no longer", () => {
  const tell = vi.fn();
  const stop = onOfferedCommands(tell);
  const [one, two] = ["one", "two"].map((id) => ({ id, label: id }));
  const takeBack = offerCommands([one!]);
  const takeBackOthers = offerCommands([two!]);
  expect(offeredCommands()).toEqual([one, two]);
  expect(offeredCommands()).toBe(offeredCommands());
  takeBack();
  takeBack();
  expect(offeredCommands()).toEqual([two]);
  expect(tell).toHaveBeenCalledTimes(4);
  stop();
  takeBackOthers();
  expect(offeredCommands()).toEqual([]);
  expect(tell).toHaveBeenCalledTimes(4);
});

it("has commands fetched that come later, whatever becomes of the others", async () => {
  const fetch = vi.fn(async () => undefined);
  const takeBackBroken = offerCommandsLater(async () => {
    throw new Error("offline");
  });
  const takeBack = offerCommandsLater(fetch);
  await fetchLaterCommands();
  expect(fetch).toHaveBeenCalledTimes(1);
  takeBack();
  takeBackBroken();
  await fetchLaterCommands();
  expect(fetch).toHaveBeenCalledTimes(1);
});
