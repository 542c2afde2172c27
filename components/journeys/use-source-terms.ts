"use client";

import { useQuery } from "@tanstack/react-query";
import { sourceTermsQuery } from "./source-terms-query";

/** What the facts of a source hold, to choose from. */
export function useSourceTerms(team: string, source: string) {
  return useQuery(sourceTermsQuery(team, source));
}
