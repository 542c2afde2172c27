"use client";

import { useQuery } from "@tanstack/react-query";
import type { ImportProgress } from "@/lib/imports/records/schema";
import { timeLeftMs } from "@/lib/imports/time-left";
import type { ImportJob } from "./import-job";

export interface ShownProgress {
  /** "Reading", "Comparing with what is there". */
  phase: string;
  rows: number;
  /** Of the file; null when it can't be told. @unit ratio 0–1 */
  share: number | null;
  /** @unit ms */
  leftMs: number | null;
}

const PHASES = {
  reading: "Reading",
  merging: "Comparing with what is already there",
  counting: "Counting the numbers of your journeys anew",
};

/** How far a running upload is, asked for every half second; the tray and the page share one answer. */
export function useImportProgress({ target, file, running }: ImportJob): ShownProgress | null {
  const { data } = useQuery({
    queryKey: ["import-progress", target.team, running?.progressId],
    enabled: running !== null,
    refetchInterval: 500,
    staleTime: 0,
    retry: false,
    queryFn: async (): Promise<ImportProgress | null> => {
      const query = new URLSearchParams({ team: target.team });
      const response = await fetch(`/api/v1/import-progress/${running?.progressId}?${query}`);
      return response.ok ? response.json() : null;
    },
  });
  if (!running) return null;
  if (!data)
    return { phase: "Sending", rows: 0, share: running.sentBytes / Math.max(1, file.size), leftMs: null };
  const isReading = data.phase === "reading";
  return {
    phase: PHASES[data.phase],
    rows: data.rows,
    share: isReading ? data.bytes / Math.max(1, file.size) : null,
    leftMs: isReading ? timeLeftMs(Date.now() - running.startedAtMs, data.bytes, file.size) : null,
  };
}
