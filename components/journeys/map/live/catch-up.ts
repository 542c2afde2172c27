import type { MapChanges } from "@/lib/journeys/map/schema";

interface Target {
  /** the revision up to which everything is there */
  revision(): number;
  /** whether an edit of one's own is on its way, whose answer brings what it changed */
  isSaving(): boolean;
  receive(changes: MapChanges): void;
}

/** Asks for the changes of a map; null: not now (offline, server away). */
export type FetchChanges = (since: number) => Promise<MapChanges | null>;

const ownAnswerMs = 120;
const retryMs = 2_000;

/**
 * Brings a map up to a revision that somebody heard of, one request at a time; null: whatever it is now. A lost answer is
 * asked for again.
 */
export function createCatchUp(target: Target, fetchChanges: FetchChanges) {
  let wanted = -1;
  let isAsking = false;
  let isStopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const again = (waitMs: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void ask(), waitMs);
  };
  async function ask(): Promise<void> {
    if (isAsking || isStopped || wanted <= target.revision()) return;
    isAsking = true;
    const since = target.revision();
    const changes = await fetchChanges(since).catch(() => null);
    isAsking = false;
    if (isStopped) return;
    if (changes) {
      if (wanted === Number.POSITIVE_INFINITY) wanted = changes.revision;
      target.receive(changes);
    }
    // Something newer was heard of meanwhile; an answer that brought nothing (a copy of the database that lags) is let be.
    if (target.revision() > since) void ask();
    else if (wanted > since) again(retryMs);
  }
  return {
    reach(revision: number | null): void {
      wanted = Math.max(wanted, revision ?? Number.POSITIVE_INFINITY);
      // Most likely it is one's own: the answer to it comes in the same moment.
      if (revision !== null && target.isSaving()) again(ownAnswerMs);
      else void ask();
    },
    stop(): void {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
