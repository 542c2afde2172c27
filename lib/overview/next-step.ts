/** What a new team has still to do before it has numbers. "match": all is there, but nothing imported matches a rule. */
export type NextStep = "journey" | "data" | "rules" | "match";

interface Given {
  journeys: readonly { stages: number; rules: number }[];
  sources: readonly { lastImportAt: Date | null }[];
}

/** The first thing that is missing, in the order in which one thing needs the other. */
export function nextStep({ journeys, sources }: Given): NextStep {
  if (!journeys.some(({ stages }) => stages > 0)) return "journey";
  if (!sources.some(({ lastImportAt }) => lastImportAt !== null)) return "data";
  return journeys.some(({ rules }) => rules > 0) ? "match" : "rules";
}
