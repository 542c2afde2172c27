import { expect, it } from "vitest";
import { guideNamed, guides, questionFor, questionsOf } from "@/lib/journeys/map/guides";
import { laneKinds } from "@/lib/journeys/map/lane-kinds";
import { templates } from "@/lib/journeys/templates";

it("asks something else in every cell of every stage that a template has", () => {
  const asked = guides.flatMap((guide) => laneKinds.map((kind) => questionFor(kind, guide, "Any")));
  expect(new Set(asked).size).toBe(guides.length * laneKinds.length);
  for (const question of asked) {
    expect(question).toMatch(/^[A-Z“].*\?$/);
    expect(question.length, question).toBeLessThanOrEqual(90);
  }
});

it("knows the guide of every template's stage", () => {
  for (const { id, stages } of templates)
    for (const stage of stages) {
      expect(guides, `${id}: ${stage.name}`).toContain(stage.guide);
      expect(guideNamed(stage.name), stage.name).toBe(stage.guide);
    }
});

it("asks with the stage's own name where it has no guide, and never too long", () => {
  for (const kind of laneKinds) {
    const question = questionFor(kind, null, "The $& first cup");
    expect(question).toContain("“The $& first cup”");
    for (const [guide, name] of [
      [null, ""],
      ["unheard-of", "x".repeat(120)],
      ["toString", "A name of thirty-two characters!"],
    ] as const) {
      const other = questionFor(kind, guide, name);
      expect(other).toMatch(/\?$/);
      expect(other).not.toMatch(/[{}]/);
      expect(other.length).toBeLessThanOrEqual(90);
    }
  }
  expect(questionFor("goals", null, " ")).toBe("What do they want to get done here?");
});

it("finds no guide for a name it doesn't know", () => {
  expect(guideNamed("Checkout")).toBe("purchase");
  expect(guideNamed("  post purchase ")).toBe("post-purchase");
  expect(guideNamed("constructor")).toBeNull();
  expect(guideNamed("Picking beans")).toBeNull();
});

it("gives a page the questions of its guides and of no others", () => {
  const given = questionsOf(["awareness", null, "unheard-of", "toString", "awareness"]);
  expect(Object.keys(given)).toEqual(["awareness"]);
  for (const kind of laneKinds) expect(given.awareness![kind]).toBe(questionFor(kind, "awareness", "Any"));
});
