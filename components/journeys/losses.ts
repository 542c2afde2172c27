import { formatPlural } from "@/lib/format";
import type { JourneyLosses, JourneyStage } from "@/lib/journeys/schema";

/** What goes with a stage, one line each. */
export function stageLosses(stage: JourneyStage): string[] {
  return [
    ...(stage.rules.length > 0 ? [formatPlural(stage.rules.length, "rule")] : []),
    "Its numbers, in every period",
    ...(stage.retentionAnchor ? ["Retention, until another stage is the anchor"] : []),
  ];
}

/** What goes with a journey, one line each. */
export function journeyLosses(losses: JourneyLosses): string[] {
  return [
    `${formatPlural(losses.stages, "stage")} and ${formatPlural(losses.rules, "rule")}`,
    "Its numbers, in every period",
    ...(losses.openReviews > 0
      ? [formatPlural(losses.openReviews, "review that is not closed", "reviews that are not closed")]
      : []),
    ...(losses.actions > 0 ? [formatPlural(losses.actions, "action")] : []),
  ];
}
