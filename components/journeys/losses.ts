import { formatPlural } from "@/lib/format";
import type { JourneyLosses } from "@/lib/journeys/schema";

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
