import fc from "fast-check";
import { expect, it } from "vitest";
import { tidy } from "@/lib/personas/tidy";

it("leaves out what is empty and what wasn't given", () => {
  expect(tidy({ name: " Ada  L. ", role: " ", goals: ["Sleep ", "", "  "] })).toEqual({
    name: "Ada L.",
    role: null,
    goals: ["Sleep"],
  });
  const facts = [
    { label: "", value: "" },
    { label: "Age", value: " 41 " },
  ];
  expect(tidy({ demographics: facts })).toEqual({ demographics: [{ label: "Age", value: "41" }] });
});

it("changes nothing that is tidy", () => {
  fc.assert(
    fc.property(fc.array(fc.string()), fc.string(), (goals, name) => {
      const once = tidy({ goals, name });
      expect(tidy(once)).toEqual(once);
    }),
  );
});
