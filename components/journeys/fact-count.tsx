"use client";

import { Skeleton } from "@/components/ui/skeleton";
import { Stale } from "@/components/ui/stale";
import type { FactKind, RuleMatch } from "@/lib/facts/schema";
import { formatPlural } from "@/lib/format";
import { factNoun } from "@/lib/journeys/rules/words";
import { useFactCount } from "./use-fact-count";

interface Props {
  team: string;
  source: string;
  kind: FactKind;
  match: RuleMatch;
  /** after the number: "match" */
  suffix?: string;
}

/** "4,120 events", kept up to date. */
export function FactCount({ team, source, kind, match, suffix }: Props) {
  const { count, stale, failed } = useFactCount(team, source, match);
  if (failed) return <span className="text-ink-3">Count not available</span>;
  if (count === null) return <Skeleton className="inline-block h-4 w-20 align-middle" />;
  const noun = factNoun(kind);
  return (
    <Stale busy={stale} className="inline">
      <span className={count === 0 ? "font-medium text-bad" : undefined}>
        {formatPlural(count, noun.one, noun.many)}
        {suffix && ` ${suffix}`}
      </span>
    </Stale>
  );
}
