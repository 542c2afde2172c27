import { expect, it } from "vitest";
import { versionNameBodySchema } from "./schema";

it("has names that are one line and can be seen", () => {
  const nameOf = (name: string) => versionNameBodySchema.safeParse({ name }).data?.name;
  expect(nameOf("Before\nthe \u202esummer\u202c ")).toBe("Before the summer");
  expect(nameOf("\u200b")).toBeUndefined();
  expect(nameOf("x".repeat(121))).toBeUndefined();
});
