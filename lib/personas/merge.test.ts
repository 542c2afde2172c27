import { expect, it } from "vitest";
import { bothLists, changedFields, contested } from "@/lib/personas/merge";
import type { PersonaFields } from "@/lib/personas/schema";

const base: PersonaFields = {
  name: "Ada",
  tagline: "",
  role: null,
  mark: 0,
  imageId: null,
  demographics: [],
  goals: ["Sleep"],
  motivations: [],
  painPoints: [],
  channels: ["email"],
  quotes: [],
  share: 0.5,
  rule: null,
};

it("finds what changed", () => {
  expect(changedFields(base, { name: "Ada", goals: ["Sleep", "Read"], share: null })).toEqual({
    goals: ["Sleep", "Read"],
    share: null,
  });
});

it("asks only about fields that both changed, to something else", () => {
  const mine = { goals: ["Read"], share: 0.4, tagline: "Up early" };
  expect(contested(base, mine, { ...base, name: "Ada L." })).toEqual([]);
  expect(contested(base, mine, { ...base, goals: ["Read"], share: 0.4 })).toEqual([]);
  expect(contested(base, mine, { ...base, goals: ["Eat"], channels: [] })).toEqual(["goals"]);
});

it("keeps both lists without saying anything twice", () => {
  expect(bothLists(["a", "b"], ["b", "c"])).toEqual(["a", "b", "c"]);
  expect(bothLists([{ label: "Age", value: "30" }], [{ label: "Age", value: "31" }])).toHaveLength(2);
});
