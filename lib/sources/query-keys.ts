import type { RuleMatch } from "@/lib/facts/schema";

/** The number of facts a match takes from a source. */
export const factCountKey = (team: string, source: string, match: RuleMatch) =>
  ["sources", team, source, "count", JSON.stringify(match)] as const;

/** What the facts of a source hold. */
export const sourceTermsKey = (team: string, source: string) => ["sources", team, source, "terms"] as const;
