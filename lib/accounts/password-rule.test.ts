import { describe, expect, it } from "vitest";
import { passwordProblem } from "./password-rule";

describe("passwordProblem", () => {
  it("takes ten characters of any sort", () => {
    expect(passwordProblem("throughline-demo")).toBeNull();
    expect(passwordProblem("vier mal Ü 🙂")).toBeNull();
    expect(passwordProblem(`bcd${"a".repeat(190)}`)).toBeNull();
  });

  it("counts characters as people do", () => {
    expect(passwordProblem("🙂🙃😉😊😋😌😍😎🤓")).toContain("these are 9");
    expect(passwordProblem("")).toContain("these are 0");
    expect(passwordProblem("abcd ".repeat(41))).toContain("at most 200");
  });

  it("refuses what is tried first", () => {
    for (const weak of [
      "aaaaaaaaaaaa",
      "1212121212",
      "1234567890",
      "0987654321",
      "qwertyuiop",
      "ABCDEFGHIJ",
    ]) {
      expect(passwordProblem(weak), weak).not.toBeNull();
    }
    expect(passwordProblem("Ada.Lovelace", ["ada.lovelace"])).not.toBeNull();
    expect(passwordProblem("ada@example.test", ["Ada", "Ada@Example.test"])).not.toBeNull();
  });
});
