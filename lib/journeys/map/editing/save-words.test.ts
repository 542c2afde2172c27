import { expect, it } from "vitest";
import { saveStateOf } from "@/lib/journeys/map/editing/save-state";
import { saveWords } from "@/lib/journeys/map/editing/save-words";

const idle = { waiting: 0, conflicts: 0, refused: [], retryAt: null, savedAt: null, isSignedOut: false };

it.each([
  [idle, ""],
  [{ ...idle, savedAt: 5 }, "Saved"],
  [{ ...idle, waiting: 2 }, "Saving…"],
  [{ ...idle, waiting: 1, retryAt: 5 }, "Offline: 1 change is kept and will be sent"],
  [{ ...idle, waiting: 3, retryAt: 5 }, "Offline: 3 changes are kept and will be sent"],
  [
    { ...idle, waiting: 1, retryAt: 5, isSignedOut: true, conflicts: 1 },
    "You are signed out. Your change is kept here.",
  ],
  [{ ...idle, waiting: 3, isSignedOut: true }, "You are signed out. Your 3 changes are kept here."],
  [{ ...idle, isSignedOut: true, savedAt: 5 }, "Saved"],
  [{ ...idle, waiting: 3, retryAt: 5, conflicts: 1 }, "1 change needs you"],
  [{ ...idle, conflicts: 2 }, "2 changes need you"],
  [{ ...idle, refused: [{ message: "Too long." }], conflicts: 2 }, "1 change was not saved: Too long."],
])("says what becomes of the edits (%#)", (progress, words) => {
  expect(saveWords(saveStateOf(progress))).toBe(words);
});
