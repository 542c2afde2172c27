import { useEffect, useState } from "react";
import type { Entry, EntryGroup } from "./entry";

interface Given {
  groups: readonly EntryGroup[];
  query: string;
  isStale: boolean;
  choose: (entry: Entry, inNewTab: boolean) => void;
}

/** Which entry Enter would choose: the first that answers what is typed, until the arrows or the pointer say another. */
export function useActiveEntry({ groups, query, isStale, choose }: Given) {
  const [pointed, setPointed] = useState<{ id: string; query: string } | null>(null);
  const [waits, setWaits] = useState<{ query: string; inNewTab: boolean } | null>(null);
  const entries = groups.flatMap((group) => group.entries);
  const fresh = groups.filter(({ stale }) => !stale).flatMap((group) => group.entries);
  const own = pointed?.query === query ? entries.find(({ id }) => id === pointed.id) : undefined;
  const active = own ?? fresh[0] ?? null;
  const isWaiting = waits !== null && waits.query === query && !isStale;
  useEffect(() => {
    if (!isWaiting) return;
    setWaits(null);
    if (active) choose(active, waits.inNewTab);
  }, [isWaiting, waits, active, choose]);
  return {
    activeId: active?.id ?? null,
    point: (id: string) => setPointed({ id, query }),
    move: (step: 1 | -1 | "first" | "last") => {
      const at = entries.findIndex(({ id }) => id === active?.id);
      const to =
        step === "first"
          ? 0
          : step === "last"
            ? entries.length - 1
            : (at + step + entries.length) % entries.length;
      const entry = entries[to];
      if (entry) setPointed({ id: entry.id, query });
    },
    /** Somebody who types and presses Enter at once means what will be found, not what is there from before. */
    enter: (inNewTab: boolean) => {
      if (active) choose(active, inNewTab);
      else if (isStale) setWaits({ query, inNewTab });
    },
  };
}
