import { expect, it } from "vitest";
import { headerFingerprint } from "./header-fingerprint";

it("is the same for the same columns and differs for others", () => {
  const print = headerFingerprint(["Response ID", "Score"]);
  expect(print).toMatch(/^[0-9a-f]{16}$/);
  expect(headerFingerprint([" response  id", "SCORE"])).toBe(print);
  for (const other of [["Score", "Response ID"], ["Response ID"], ["Response", "ID Score"], []]) {
    expect(headerFingerprint(other)).not.toBe(print);
  }
});
