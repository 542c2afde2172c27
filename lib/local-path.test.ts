import { expect, it } from "vitest";
import { localPath } from "./local-path";

it("takes paths of ours", () => {
  expect(localPath("/demo/journeys?x=1#a")).toBe("/demo/journeys?x=1#a");
  expect(localPath("/")).toBe("/");
});

it("takes nothing that leads elsewhere", () => {
  const elsewhere = [
    "https://evil.test",
    "//evil.test",
    "/\\evil.test",
    "\\/evil.test",
    "/\t/evil.test",
    "/\n/evil.test",
  ];
  for (const wanted of [
    ...elsewhere,
    "javascript:alert(1)",
    "evil",
    "",
    null,
    undefined,
    `/${"a".repeat(3000)}`,
  ]) {
    expect(localPath(wanted, "/home")).toBe("/home");
  }
  expect(localPath("/..//evil.test")).not.toMatch(/^\/\//);
});
