import { expect, it } from "vitest";
import { createJourneySchema } from "@/lib/journeys/schema";
import { templateIds, templateOf, templates } from "@/lib/journeys/templates";

it("has one template an id, each a valid journey", () => {
  expect(templates.map((template) => template.id)).toEqual(templateIds);
  for (const id of templateIds) {
    const stages = templateOf(id).stages.map(({ name, retentionAnchor }) => ({ name, retentionAnchor }));
    expect(createJourneySchema.safeParse({ name: "A journey", stages }).success, id).toBe(true);
    expect(new Set(stages.map((stage) => stage.name)).size, id).toBe(stages.length);
  }
});

it("sets the anchor on the purchase", () => {
  const anchors = templates.map((template) => template.stages.filter((stage) => stage.retentionAnchor));
  expect(anchors.map((stages) => stages.map((stage) => stage.name))).toEqual([
    ["Purchase"],
    ["Purchase"],
    ["Purchase"],
    ["Decision"],
    [],
  ]);
});

it("goes from awareness to life after the purchase in four stages", () => {
  expect(templateOf("four-stages").stages.map((stage) => stage.name)).toEqual([
    "Awareness",
    "Consideration",
    "Purchase",
    "Post-purchase",
  ]);
});
