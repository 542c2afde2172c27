import { expect, it } from "vitest";
import { expiryOf } from "./expiry";

const now = new Date("2026-11-22T09:30:00Z");

it("counts days from now, and a day to its end", () => {
  expect(expiryOf("7", "", now)).toBe("2026-11-29T09:30:00.000Z");
  expect(expiryOf("never", "", now)).toBeNull();
  const end = new Date(expiryOf("day", "2026-12-31", now)!);
  expect([end.getFullYear(), end.getMonth(), end.getDate(), end.getHours()]).toEqual([2027, 0, 1, 0]);
});

it("knows when no day was chosen", () => {
  expect(expiryOf("day", "", now)).toBeUndefined();
  expect(expiryOf("day", "soon", now)).toBeUndefined();
});
