import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numberedSlug, slugFromName, slugProblem } from "./slug";

describe("slugFromName", () => {
  it("keeps what can stand in an address", () => {
    expect(slugFromName("Café Größe & Co.")).toBe("cafe-grosse-co");
    expect(slugFromName("  Kaarlo's CX -- Team 7 ")).toBe("kaarlos-cx-team-7");
    expect(slugFromName("日本")).toBe("");
  });

  it("gives a slug that can be taken, a reserved or too short one, or none", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), (name) => {
        const slug = slugFromName(name);
        const problem = slugProblem(slug);
        if (problem) expect(slug.length < 2 || problem.includes("kept for Throughline")).toBe(true);
        if (slug.length >= 2) expect(slugProblem(numberedSlug(slug, 27))).toBeNull();
      }),
    );
  });
});

describe("slugProblem", () => {
  it("refuses addresses of our own", () => {
    for (const slug of ["api", "sign-in", "account", "invite", "share", "gallery", "teams"]) {
      expect(slugProblem(slug)).toContain("kept for Throughline");
    }
  });

  it("refuses what can't be read or typed, and says how it should be", () => {
    for (const slug of [
      "a",
      "a".repeat(41),
      "Acme",
      "ac me",
      "-acme",
      "acme-",
      "ac--me",
      "акме",
      "a/b",
      "",
    ]) {
      expect(slugProblem(slug), slug).not.toBeNull();
    }
    for (const slug of ["acme", "a1", "northwind-cx-2"]) expect(slugProblem(slug)).toBeNull();
  });
});
