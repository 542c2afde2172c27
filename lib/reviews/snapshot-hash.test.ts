import { expect, it } from "vitest";
import { hashSnapshot } from "./snapshot-hash";

it("is the SHA-256 of the canonical text", async () => {
  // printf '{"a":[1,2.5,"ü"],"b":null}' | sha256sum
  const expected = "9235ac36a7f51da8cb88a7e421b2b4a94bade4ce4f6cb9fdd85bba6320538d0e";
  expect(await hashSnapshot({ b: null, a: [1, 2.5, "ü"] })).toBe(expected);
  expect(await hashSnapshot({ a: [1, 2.5, "ü"], b: null, c: undefined })).toBe(expected);
});

it("changes with any value", async () => {
  const hash = await hashSnapshot({ a: 1, b: [1, 2] });
  expect(await hashSnapshot({ a: 1, b: [2, 1] })).not.toBe(hash);
  expect(await hashSnapshot({ a: "1", b: [1, 2] })).not.toBe(hash);
});
