import fc from "fast-check";
import { expect, it } from "vitest";
import { shareSentence, shareSum, shareWords } from "@/lib/personas/shares";

const of = (...shares: (number | null)[]) => shares.map((share) => ({ share }));

it("adds up shares; nobody's is null", () => {
  expect(shareSum(of(null, null))).toBeNull();
  expect(shareSum(of(0.1, null, 0.2, 0.7))).toBe(1);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 1000 })), (thousandths) => {
      const sum = shareSum(thousandths.map((share) => ({ share: share / 1000 })));
      const expected = thousandths.reduce((a, b) => a + b, 0);
      expect(sum).toBe(thousandths.length === 0 ? null : expected / 1000);
    }),
  );
});

it("says what they come to, and when it is too much", () => {
  expect(shareSentence(of(null))).toBeNull();
  expect(shareSentence(of(0.4, 0.45))).toBe(
    "Together 85 % of your customers; 15 % are not covered by a persona.",
  );
  expect(shareSentence(of(0.5, 0.5))).toBe("Together they are all of your customers.");
  expect(shareSentence(of(0.8, 0.325, null))).toBe(
    "Together 112.5 %: more than all customers, so some are counted twice. One has no share yet.",
  );
});

it("writes no digit that says nothing", () => {
  expect([shareWords(0.12), shareWords(0.125), shareWords(0)]).toEqual(["12 %", "12.5 %", "0 %"]);
});
