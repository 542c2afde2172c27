"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { RuleMatch } from "@/lib/facts/schema";
import { normalMatch } from "@/lib/journeys/definition";
import { factCountQuery } from "./fact-count-query";

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
  const query = useQuery({ ...factCountQuery(team, from, what), placeholderData: keepPreviousData });
  return {
    count: query.data?.count ?? null,
    stale: wanted !== settled || query.isPlaceholderData,
    failed: query.isError,
  };
}
