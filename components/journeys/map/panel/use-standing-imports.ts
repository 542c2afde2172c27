import { useEffect, useState } from "react";
import type { StandingImport, StandingImportList } from "@/lib/imports/standing/schema";

const asked = 200;

/** The newest imports of the team. null: on their way; "failed": not to be had now. @param team slug */
export function useStandingImports(team: string): readonly StandingImport[] | null | "failed" {
  const [imports, setImports] = useState<readonly StandingImport[] | null | "failed">(null);
  useEffect(() => {
    const stop = new AbortController();
    fetch(`/api/v1/imports?team=${encodeURIComponent(team)}&limit=${asked}`, { signal: stop.signal })
      .then(async (response) => {
        if (!response.ok) throw new Error(String(response.status));
        setImports(((await response.json()) as StandingImportList).items);
      })
      .catch(() => !stop.signal.aborted && setImports("failed"));
    return () => stop.abort();
  }, [team]);
  return imports;
}
