import { expect, it } from "vitest";
import { filterColumns, withChosen } from "@/lib/journeys/rules/choices";

const terms = {
  events: [],
  channels: [{ text: "email", count: 3 }],
  segments: [],
  questions: [],
  pages: [],
  measures: [],
  keptColumns: [
    { column: "channel", values: ["x"] },
    { column: "Plan", values: ["pro", "free"] },
  ],
  named: { channel: ["via"], segment: [] },
};

it("offers channel and segment only where there are any, and each column once", () => {
  expect(filterColumns(terms)).toEqual([
    { column: "channel", values: ["email"] },
    { column: "Plan", values: ["pro", "free"] },
  ]);
});

it("keeps what a rule asks for although no fact has it", () => {
  expect(withChosen(terms.channels, ["email", "fax"])).toEqual([
    { text: "email", count: 3 },
    { text: "fax", count: 0 },
  ]);
});
