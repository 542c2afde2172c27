import { expect, it } from "vitest";
import type { Draft } from "@/lib/journeys/map/schema";
import { templateIds, templateOf } from "@/lib/journeys/templates";
import { templateStagesOps } from "./template-ops";

it.each(templateIds)("puts the stages of %s in order, each with an id of its own", (id) => {
  let ids = 0;
  const ops = templateStagesOps(id, () => `stage-${++ids}`);
  const stages = ops.flatMap((op) => (op.op === "put" ? [op.item as Draft<"stage">] : []));
  const { stages: wanted } = templateOf(id);
  expect(stages.map(({ name, position, guide }) => [name, position, guide])).toEqual(
    wanted.map(({ name, guide }, index) => [name, index + 1, guide]),
  );
  expect(stages.map(({ retentionAnchor }) => retentionAnchor)).toEqual(
    wanted.map(({ retentionAnchor = false }) => retentionAnchor),
  );
  expect(new Set(stages.map((stage) => stage.id)).size).toBe(wanted.length);
});
