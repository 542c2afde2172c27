import type { Demo, DemoRule, StageName } from "./demo";
import { STAGE_EVENTS } from "./events-export";

const STAGES: readonly StageName[] = ["Awareness", "Consideration", "Purchase", "Experience", "Advocacy"];
const ASKED: readonly StageName[] = ["Purchase", "Experience", "Advocacy"];

/** The journey with its five stages, anchored on the purchase, and which facts belong to each of them. */
export function demoJourney(): Demo["journey"] {
  const events = STAGES.map((stage, i): DemoRule => {
    return { stage, source: "events", match: { event: [...(STAGE_EVENTS[i] as readonly string[])] } };
  });
  const nps = ASKED.map((stage): DemoRule => ({ stage, source: "nps", match: { where: { Stage: stage } } }));
  return {
    name: "Subscription journey",
    stages: STAGES.map((name) => (name === "Purchase" ? { name, retentionAnchor: true } : { name })),
    rules: [
      ...events,
      ...nps,
      { stage: "Experience", source: "csat", match: {} },
      { stage: "Awareness", source: "ads", match: { measure: "Cost" } },
    ],
  };
}
