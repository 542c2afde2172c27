import { expect, it } from "vitest";
import { copyName } from "@/lib/personas/copy-name";

it("names copies, and copies of copies, within the limit", () => {
  expect(copyName("Ada")).toBe("Ada (copy)");
  expect(copyName("Ada (copy)")).toBe("Ada (copy 2)");
  expect(copyName("Ada (copy 9)")).toBe("Ada (copy 10)");
  expect(copyName("x".repeat(120))).toHaveLength(120);
});
