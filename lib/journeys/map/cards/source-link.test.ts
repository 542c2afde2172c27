import fc from "fast-check";
import { expect, it } from "vitest";
import { readSourceLink, shortLink } from "./source-link";

it("takes web addresses, and gives a bare one its https", () => {
  expect(readSourceLink(" https://a.example/b?c#d ")).toEqual({ url: "https://a.example/b?c#d" });
  expect(readSourceLink("http://localhost:3000/x")).toEqual({ url: "http://localhost:3000/x" });
  expect(readSourceLink("dovetail.com/project/7")).toEqual({ url: "https://dovetail.com/project/7" });
  expect(readSourceLink("files.example:8080/a")).toEqual({ url: "https://files.example:8080/a" });
  expect(readSourceLink("   ")).toEqual({ url: null });
});

it.each(["javascript:alert(1)", "JaVaScRiPt://a.b/%0aalert(1)", "data:text/html,x", "file:///etc/passwd"])(
  "refuses %s with words",
  (text) => {
    expect(readSourceLink(text)).toEqual({ problem: expect.stringContaining("http:// or https://") });
  },
);

it.each(["study of May", "https://", "http:// a b", `https://a.b/${"c".repeat(2_000)}`])(
  "says what is wrong with %s",
  (text) => {
    expect(readSourceLink(text)).toHaveProperty("problem");
  },
);

it("never answers an address that isn't of the web", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const read = readSourceLink(text);
      if ("url" in read && read.url !== null) expect(new URL(read.url).protocol).toMatch(/^https?:$/);
    }),
  );
});

it("shortens an address to what tells it apart", () => {
  expect(shortLink("https://www.example.com/")).toBe("example.com");
  expect(shortLink(`https://example.com/${"a".repeat(60)}`)).toHaveLength(48);
});
