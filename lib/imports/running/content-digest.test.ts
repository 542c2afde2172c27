import { describe, expect, it } from "vitest";
import { announcedSha256 } from "./content-digest";

const base64 = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";
const hex = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

describe("Content-Digest", () => {
  it("gives the SHA-256 as hex", () => {
    expect(announcedSha256(`sha-256=:${base64}:`)).toBe(hex);
    expect(announcedSha256(`sha-512=:AAAA:, sha-256=:${base64}:`)).toBe(hex);
  });

  it("is null without one", () => {
    expect(announcedSha256(null)).toBeNull();
    expect(announcedSha256("sha-512=:AAAA:")).toBeNull();
  });

  it("says so when it can't be read", () => {
    expect(() => announcedSha256("sha-256=:short:")).toThrow("Content-Digest can't be read");
    expect(() => announcedSha256("sha-256=abc")).toThrow("Content-Digest can't be read");
    expect(() => announcedSha256("sha-256=:***:")).toThrow("Content-Digest can't be read");
  });
});
