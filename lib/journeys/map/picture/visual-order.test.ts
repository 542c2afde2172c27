import fc from "fast-check";
import { expect, it } from "vitest";
import { visualOrder } from "./visual-order";

const ordered = (text: string) => visualOrder([...text]).join("");

it.each([
  ["Price per cup", "Price per cup"],
  ["אבג", "גבא"],
  ["Ask אבג דה now", "Ask הד גבא now"],
  ["אב 12.5 גד", "דג 12.5 בא"],
  ["אבג, then", "גבא, then"],
  ["12 אב", "12 בא"],
])("%s stands as %s", (text, shown) => {
  expect(ordered(text)).toBe(shown);
});

it("loses nothing and adds nothing", () => {
  const unit = fc.constantFrom(..."abאבגم ,.1٣(あ☕");
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 30 }), (text) => {
      expect([...ordered(text)].sort()).toEqual([...text].sort());
    }),
  );
});
