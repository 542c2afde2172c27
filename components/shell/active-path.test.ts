import { expect, it } from "vitest";
import { activeHref } from "./active-path";

const entries = [
  { href: "/demo", exact: true },
  { href: "/demo/data" },
  { href: "/demo/data/rules?period=2026-Q3" },
];

it("takes the longest entry that the path lies in", () => {
  expect(activeHref("/demo", entries)).toBe("/demo");
  expect(activeHref("/demo/data/sources/1", entries)).toBe("/demo/data");
  expect(activeHref("/demo/data/rules", entries)).toBe("/demo/data/rules?period=2026-Q3");
});

it("takes none for a neighbour that only begins alike, nor an exact entry for what lies in it", () => {
  expect(activeHref("/demo/database", entries)).toBeNull();
  expect(activeHref("/demo/personas", entries)).toBeNull();
});
