import { useEffect, useState } from "react";
import type { NamedSource } from "./own-entries";

/** The team's sources; none until they are known, or when they can't be. */
export function useSources(team: string): readonly NamedSource[] {
  const [sources, setSources] = useState<readonly NamedSource[]>([]);
  useEffect(() => {
    const controller = new AbortController();
    const search = new URLSearchParams({ team, limit: "200" });
    fetch(`/api/v1/sources?${search}`, { signal: controller.signal })
      .then((response) => (response.ok ? response.json() : { items: [] }))
      .then(({ items }: { items: NamedSource[] }) => setSources(items))
      .catch(() => undefined);
    return () => controller.abort();
  }, [team]);
  return sources;
}
