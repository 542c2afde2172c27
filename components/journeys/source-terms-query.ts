import { queryOptions } from "@tanstack/react-query";
import { sourceTermsKey } from "@/lib/sources/query-keys";
import { sourceTermsSchema } from "@/lib/sources/schema";
import { fetchJson } from "./fetch-json";

/** How to ask what the facts of a source hold. */
export const sourceTermsQuery = (team: string, source: string) =>
  queryOptions({
    queryKey: sourceTermsKey(team, source),
    enabled: source !== "",
    queryFn: ({ signal }) =>
      fetchJson(
        `/api/v1/sources/${source}/terms?${new URLSearchParams({ team })}`,
        sourceTermsSchema,
        signal,
      ),
  });
