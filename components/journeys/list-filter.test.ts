import { expect, it } from "vitest";
import { matchesList, openJourneys } from "./list-filter";

const journey = { name: "Café", status: "active" as const, ownerId: "ada", stages: [{ name: "Purchase" }] };
const matches = (
  filter: Partial<typeof openJourneys>,
  own: Partial<Parameters<typeof matchesList>[0]> = {},
) => matchesList({ ...journey, ...own }, { ...openJourneys, ...filter });

it("hides what is archived until it is asked for", () => {
  expect(matches({})).toBe(true);
  expect(matches({}, { status: "archived" })).toBe(false);
  expect(matches({ status: "archived" }, { status: "archived" })).toBe(true);
  expect(matches({ status: "all" }, { status: "archived" })).toBe(true);
  expect(matches({ status: "draft" })).toBe(false);
});

it("finds by words in names of the journey and its stages, and by owner", () => {
  expect(matches({ text: "purch CAFE" })).toBe(true);
  expect(matches({ text: "tea" })).toBe(false);
  expect(matches({ ownerId: "ada" })).toBe(true);
  expect(matches({ ownerId: "bob" })).toBe(false);
  expect(matches({ ownerId: "" })).toBe(false);
  expect(matches({ ownerId: "" }, { ownerId: null })).toBe(true);
});
