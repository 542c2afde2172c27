import type { StageLineStage } from "@/components/charts/stage-line-stages";

const stage = (
  name: string,
  count: number | null,
  stepRatio: number | null,
  maturing = 0,
): StageLineStage => ({
  id: name,
  name,
  count,
  stepRatio,
  maturing,
});

export const fiveStages: StageLineStage[] = [
  stage("Awareness", 8294, 0.548),
  stage("Consideration", 4652, 0.279),
  stage("Purchase", 1799, 0.516),
  stage("Experience", 1168, 0.114),
  stage("Advocacy", 198, null),
];

/** A quarter that isn't over: many may still go on. */
export const openStages: StageLineStage[] = [
  stage("Awareness", 5120, 0.531, 2210),
  stage("Consideration", 2640, 0.29, 1305),
  stage("Purchase", 940, 0.5, 610),
  stage("Experience", 402, null),
  stage("Advocacy", null, null),
];

export const twelveStages: StageLineStage[] = [
  stage("First contact at a trade fair or through a partner", 1200, 0.7),
  stage("Qualification", 840, 0.61),
  stage("Technical evaluation with the customer's architects", 512, 0.8),
  stage("Business case", 410, 0.77),
  stage("Security review", 316, 0.9),
  stage("Legal", null, null),
  stage("Signature", 240, 0.98),
  stage("Onboarding", 235, 0.91),
  stage("First value", 214, 0.88),
  stage("Rollout", 190, 0.7),
  stage("Renewal", 260, 0.4),
  stage("Reference customer", 12, null),
];
