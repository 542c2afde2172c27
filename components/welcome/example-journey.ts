import type { StageLineStage } from "@/components/charts/stage-line-stages";

/** An invented quarter of an invented company, for showing what the line is. */
export const exampleJourney: StageLineStage[] = [
  { id: "awareness", name: "Awareness", count: 8420, stepRatio: 0.561, maturing: 0 },
  { id: "consideration", name: "Consideration", count: 4724, stepRatio: 0.432, maturing: 0 },
  { id: "purchase", name: "Purchase", count: 2041, stepRatio: 0.617, maturing: 0 },
  { id: "experience", name: "Experience", count: 1259, stepRatio: 0.318, maturing: 0 },
  { id: "advocacy", name: "Advocacy", count: 400, stepRatio: null, maturing: 0 },
];
