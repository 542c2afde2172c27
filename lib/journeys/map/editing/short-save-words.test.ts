import { expect, it } from "vitest";
import { saveStateOf } from "@/lib/journeys/map/editing/save-state";
import { shortSaveWords } from "./short-save-words";

const idle = { waiting: 0, conflicts: 0, refused: [], retryAt: null, savedAt: null, isSignedOut: false };

it.each([
  [{ ...idle, savedAt: 5 }, "Saved"],
  [{ ...idle, waiting: 3, retryAt: 5 }, "Offline: 3 kept"],
  [{ ...idle, waiting: 1, isSignedOut: true }, "Signed out"],
  [{ ...idle, conflicts: 2 }, "2 changes need you"],
  [{ ...idle, refused: [{ message: "Too long." }] }, "1 not saved"],
])("says in two or three words how it stands (%#)", (progress, words) => {
  expect(shortSaveWords(saveStateOf(progress))).toBe(words);
});
