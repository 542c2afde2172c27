"use client";

import { useQueries } from "@tanstack/react-query";
import { factCountQuery } from "@/components/journeys/fact-count-query";
import type { SourceName } from "@/components/journeys/source-name";
import { Skeleton } from "@/components/ui/skeleton";
import { formatPlural } from "@/lib/format";
import type { PersonaRule } from "@/lib/personas/schema";

interface Props {
  team: string;
  sources: readonly SourceName[];
  rule: PersonaRule;
}

/** "40,706 rows of 3 sources are theirs": of a rule that goes for every source. */
export function EverySourceCount({ team, sources, rule }: Props) {
  const match = { where: { [rule.column]: rule.value } };
  const counts = useQueries({ queries: sources.map(({ id }) => factCountQuery(team, id, match)) });
  if (counts.some(({ isError }) => isError)) return <span className="text-ink-3">Count not available</span>;
  if (counts.some(({ data }) => data === undefined))
    return <Skeleton className="inline-block h-4 w-20 align-middle" />;
  const rows = counts.map(({ data }) => data?.count ?? 0);
  const sum = rows.reduce((all, count) => all + count, 0);
  if (sum === 0) return <span className="font-medium text-bad">0 rows of any source are theirs</span>;
  const from = rows.filter((count) => count > 0).length;
  return (
    <span>
      {formatPlural(sum, "row")} of {formatPlural(from, "source")} {sum === 1 ? "is" : "are"} theirs
    </span>
  );
}
