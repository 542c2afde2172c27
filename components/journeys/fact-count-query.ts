import { queryOptions } from "@tanstack/react-query";
import type { RuleMatch } from "@/lib/facts/schema";
import { factCountKey } from "@/lib/sources/query-keys";
import { factCountSchema } from "@/lib/sources/schema";
import { fetchJson } from "./fetch-json";

/** How to ask how many facts of a source a match takes. */
export const factCountQuery = (team: string, source: string, match: RuleMatch) =>
  queryOptions({
    queryKey: factCountKey(team, source, match),
    enabled: source !== "",
    queryFn: ({ signal }) => {
      const search = new URLSearchParams({ team, match: JSON.stringify(match) });
      return fetchJson(`/api/v1/sources/${source}/count?${search}`, factCountSchema, signal);
    },
  });
