import { expect, it } from "vitest";
import { excerptOf } from "./excerpt";

const long = `${"so on and on ".repeat(20)}the total with shipping comes last ${"and more ".repeat(20)}`;

it("leaves a short text in one line", () => {
  expect(excerptOf(" Leaves the cart\n to look for a code ", ["code"])).toBe(
    "Leaves the cart to look for a code",
  );
});

it("cuts a long one around what was found, at words", () => {
  const excerpt = excerptOf(long, ["shipping"]);
  expect(excerpt).toContain("total with shipping comes last");
  expect(excerpt).toMatch(/^… \S.*\S …$/);
  expect(excerpt.length).toBeLessThan(120);
  expect(excerptOf(long, ["so"])).toMatch(/^so on .* …$/);
  expect(excerptOf(long, ["absent"])).toMatch(/^so on /);
});

it("halves no character", () => {
  const text = "😀".repeat(200);
  expect(excerptOf(text, ["x"]).isWellFormed()).toBe(true);
  expect(excerptOf(`x${text}`, ["x"]).isWellFormed()).toBe(true);
});
