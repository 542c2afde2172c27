"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { RuleMatch } from "@/lib/facts/schema";
import { normalMatch } from "@/lib/journeys/definition";
import { factCountKey } from "@/lib/sources/query-keys";
import { factCountSchema } from "@/lib/sources/schema";
import { fetchJson } from "./fetch-json";

const pauseMs = 250;

/** The value as it was when it last stood still. */
function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pauseMs);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

interface FactCount {
  /** null: not known yet, or not to be had */
  count: number | null;
  /** an older number is shown while the new one is on its way */
  stale: boolean;
  failed: boolean;
}

/** How many facts of a source a match takes, counted by the server a moment after the last change. */
export function useFactCount(team: string, source: string, match: RuleMatch): FactCount {
  const wanted = JSON.stringify([source, normalMatch(match)]);
  const settled = useSettled(wanted);
  const [from, what] = JSON.parse(settled) as [string, RuleMatch];
  const query = useQuery({
    queryKey: factCountKey(team, from, what),
    enabled: from !== "",
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => {
      const search = new URLSearchParams({ team, match: JSON.stringify(what) });
      return fetchJson(`/api/v1/sources/${from}/count?${search}`, factCountSchema, signal);
    },
  });
  return {
    count: query.data?.count ?? null,
    stale: wanted !== settled || query.isPlaceholderData,
    failed: query.isError,
  };
}
