import fc from "fast-check";
import { expect, it } from "vitest";
import { laneKinds } from "@/lib/journeys/map/lane-kinds";
import { cellCards } from "@/lib/journeys/map/paste/cell-cards";

const texts = (cell: string) => cellCards(cell, "actions").map((card) => card.text);

it("makes a card of every line, without its bullet", () => {
  expect(texts("• Looks around\n- Asks a friend\n  * Waits\n1. Goes home\n–\n\nOne; two")).toEqual([
    "Looks around",
    "Asks a friend",
    "Waits",
    "Goes home",
    "One; two",
  ]);
  expect(texts("-5 % on everything")).toEqual(["-5 % on everything"]);
});

it.each([
  ["+1", 1, ""],
  ["−2", -2, ""],
  ["-0,5", -0.5, ""],
  ["+1 Relieved", 1, "Relieved"],
  ["Annoyed (−1.5)", -1.5, "Annoyed"],
  ["Proud: +2", 2, "Proud"],
  ["2 children want breakfast", null, "2 children want breakfast"],
  ["+3", null, "+3"],
  ["7", null, "7"],
  ["Calm", null, "Calm"],
])("reads the feeling in “%s”", (cell, score, text) => {
  expect(cellCards(cell, "feelings")).toMatchObject([{ score, text }]);
});

it.each([
  ["Shipping shows late (severity 4)", 4, "Shipping shows late"],
  ["Shipping shows late, Severity: 5", 5, "Shipping shows late"],
  ["Shipping shows late 4/5", 4, "Shipping shows late"],
  ["Shipping shows late ●●●○○", 3, "Shipping shows late"],
  ["Shipping shows late ★★★★★", 5, "Shipping shows late"],
  ["4/5 people complain", null, "4/5 people complain"],
  ["On 24/5 it broke, again in 14/5", null, "On 24/5 it broke, again in 14/5"],
  ["(severity 9)", null, "(severity 9)"],
  ["●●●", null, "●●●"],
])("reads the severity in “%s”", (cell, score, text) => {
  expect(cellCards(cell, "pain-points")).toMatchObject([{ score, text }]);
  expect(cellCards(cell, "actions")).toMatchObject([{ score: null, text: cell }]);
});

it.each([
  ["Email: newsletter", "email", "newsletter"],
  ["E-mail – Newsletter", "email", "Newsletter"],
  ["Taste quiz (website)", "website", "Taste quiz"],
  ["Instagram: story", "social", "Instagram: story"],
  ["Search ad", "advertising", "Search ad"],
  ["Chat with support", "support", "Chat with support"],
  ["Support", "support", "Support"],
  ["A stranger in the street", null, "A stranger in the street"],
])("reads the channel in “%s”", (cell, channel, text) => {
  expect(cellCards(cell, "touchpoints")).toMatchObject([{ channel, text }]);
});

it("reads how much an opportunity would bring", () => {
  expect(cellCards("Total in the cart (impact 5, feasibility: 4)", "opportunities")).toMatchObject([
    { text: "Total in the cart", impact: 5, feasibility: 4 },
  ]);
  expect(cellCards("Total (in the cart)", "opportunities")).toMatchObject([
    { text: "Total (in the cart)", impact: null, feasibility: null },
  ]);
});

it("loses no word and says no score that a card can't hold", () => {
  const cell = fc.string({
    unit: fc.constantFrom(
      "a",
      " ",
      "1",
      "4",
      "/5",
      "-",
      "+",
      "−",
      "(",
      ")",
      "●",
      "\n",
      ":",
      "email",
      "• ",
      ".",
    ),
  });
  fc.assert(
    fc.property(cell, fc.constantFrom(...laneKinds), (text, kind) => {
      const cards = cellCards(text, kind);
      const letters = (words: string) => words.replaceAll(/[^a]/g, "").length;
      const kept = cards.map((card) => card.text + (card.channel ?? "")).join("\n");
      expect(letters(kept)).toBeGreaterThanOrEqual(letters(text.replaceAll("email", "")));
      for (const { score, text: own } of cards) {
        expect(own).toBe(own.trim());
        expect(own === "" ? kind === "feelings" && score !== null : true).toBe(true);
        if (kind === "feelings" && score !== null) expect(Math.abs(score)).toBeLessThanOrEqual(2);
        else if (score !== null) expect([1, 2, 3, 4, 5]).toContain(score);
      }
    }),
  );
});
