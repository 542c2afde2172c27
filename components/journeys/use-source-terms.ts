"use client";

import { useQuery } from "@tanstack/react-query";
import { sourceTermsKey } from "@/lib/sources/query-keys";
import { sourceTermsSchema } from "@/lib/sources/schema";
import { fetchJson } from "./fetch-json";

/** What the facts of a source hold, to choose from. */
export function useSourceTerms(team: string, source: string) {
  return useQuery({
    queryKey: sourceTermsKey(team, source),
    enabled: source !== "",
    queryFn: ({ signal }) =>
      fetchJson(
        `/api/v1/sources/${source}/terms?${new URLSearchParams({ team })}`,
        sourceTermsSchema,
        signal,
      ),
  });
}
