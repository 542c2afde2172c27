import { expect, it } from "vitest";
import type { StageLink } from "@/lib/journeys/map/schema";
import { stageRuns } from "./stage-runs";

const stages = ["a", "b", "c"].map((id, index) => ({ id, name: id, start: index / 3, width: 1 / 3 }));
const link = (id: string, fromStageId: string, toStageId: string) =>
  ({ id, fromStageId, toStageId, kind: "loop", label: "" }) as StageLink;
const of = (...links: StageLink[]) =>
  stageRuns(Object.fromEntries(links.map((one) => [one.id, one])), stages);

it("leaves out links of stages that are not there", () => {
  expect(of(link("far", "a", "gone"))).toEqual({ runs: [], levels: 0 });
  const { runs, levels } = of(link("back", "c", "a"), link("far", "gone", "b"));
  expect([runs.map(({ id, from, to }) => [id, from, to]), levels]).toEqual([[["back", 2, 0]], 1]);
});

it("has no more levels than there is room for", () => {
  const many = Array.from({ length: 12 }, (_, index) => link(`link ${index}`, "a", "c"));
  expect(of(...many).levels).toBe(6);
});
