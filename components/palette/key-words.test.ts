import { expect, it } from "vitest";
import { keyWords } from "./key-words";

it("calls keys what stands on them", () => {
  expect(keyWords("Control+Shift+Z", false)).toBe("Ctrl+Shift+Z");
  expect(keyWords("Control+Shift+Z", true)).toBe("⌘ ⇧ Z");
  expect(keyWords("?", true)).toBe("?");
});
