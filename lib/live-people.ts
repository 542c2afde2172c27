import "server-only";
import { AppError } from "@/lib/errors";
import { announcePresence, keyOf, type LivePlace, type PresenceBeat, subscribe } from "@/lib/live";

/** One tab of somebody who is in a place. */
export type PresentTab = Pick<PresenceBeat, "tab" | "userId" | "cardId" | "cell">;

interface Entry extends PresentTab {
  /** the last sign of life */
  at: number;
}

interface People {
  /** by place, then by person and tab: nobody can speak for the tab of somebody else */
  entries: Map<string, Map<string, Entry>>;
  watchers: Map<string, Set<() => void>>;
  beats: Map<string, { since: number; count: number }>;
  sweep: NodeJS.Timeout;
  unsubscribe: () => void;
}

/** Tabs beat every 15 s; one that is silent for so long is gone. */
const lifeMs = 40_000;
const sweepMs = 5_000;
const mostTabs = 20;
const beatWindowMs = 10_000;
const mostBeats = 60;

/** Memory of this process alone; every process hears the same and so holds the same. */
const kept = globalThis as typeof globalThis & { throughlinePeople?: People };

function people(): People {
  if (kept.throughlinePeople) return kept.throughlinePeople;
  const sweep = setInterval(() => dropSilent(Date.now()), sweepMs);
  sweep.unref();
  const unsubscribe = subscribe(null, (message, place) => {
    if (message.type === "presence" && place) note(place, message.beat, Date.now());
  });
  kept.throughlinePeople = { entries: new Map(), watchers: new Map(), beats: new Map(), sweep, unsubscribe };
  return kept.throughlinePeople;
}

function tellWatchers(own: People, key: string): void {
  for (const watcher of [...(own.watchers.get(key) ?? [])]) watcher();
}

function note(place: LivePlace, { isGone, ...tab }: PresenceBeat, now: number): void {
  const own = people();
  const key = keyOf(place);
  const here = own.entries.get(key) ?? new Map<string, Entry>();
  const id = `${tab.userId}/${tab.tab}`;
  // Anew at the end, so that the first of a person is the one that has been silent longest.
  here.delete(id);
  if (!isGone) {
    const others = [...here].filter(([, { userId }]) => userId === tab.userId);
    if (others.length >= mostTabs) here.delete(others[0]![0]);
    here.set(id, { ...tab, at: now });
  }
  if (here.size > 0) own.entries.set(key, here);
  else own.entries.delete(key);
  tellWatchers(own, key);
}

function dropSilent(now: number): void {
  const own = people();
  for (const [key, here] of own.entries) {
    const silent = [...here].filter(([, { at }]) => now - at > lifeMs);
    for (const [id] of silent) here.delete(id);
    if (here.size === 0) own.entries.delete(key);
    if (silent.length > 0) tellWatchers(own, key);
  }
  for (const [user, { since }] of own.beats) if (now - since > beatWindowMs) own.beats.delete(user);
}

/** The tabs that are in a place, in an order that doesn't change from beat to beat. */
export function presentTabs(place: LivePlace, now: number): PresentTab[] {
  return [...(people().entries.get(keyOf(place))?.values() ?? [])]
    .filter(({ at }) => now - at <= lifeMs)
    .map(({ at: _, ...tab }) => tab)
    .sort((a, b) => (`${a.userId}/${a.tab}` < `${b.userId}/${b.tab}` ? -1 : 1));
}

/**
 * Calls `watcher` whenever somebody came, went, moved or gave a sign of life.
 * @returns ends it
 */
export function watchPeople(place: LivePlace, watcher: () => void): () => void {
  const { watchers } = people();
  const key = keyOf(place);
  const set = watchers.get(key) ?? new Set();
  watchers.set(key, set.add(watcher));
  return () => {
    set.delete(watcher);
    if (set.size === 0 && watchers.get(key) === set) watchers.delete(key);
  };
}

/**
 * Says where a person's tab is.
 * @throws LIMIT when they say so too often
 */
export async function beatPresence(place: LivePlace, beat: PresenceBeat, now: number): Promise<void> {
  const { beats } = people();
  const last = beats.get(beat.userId);
  const own = last && now - last.since <= beatWindowMs ? last : { since: now, count: 0 };
  beats.set(beat.userId, own);
  if (++own.count > mostBeats) throw new AppError("LIMIT");
  await announcePresence(place, beat);
}

/** Forgets everybody, so that a test begins with nobody. */
export function forgetPeople(): void {
  const own = kept.throughlinePeople;
  if (!own) return;
  kept.throughlinePeople = undefined;
  clearInterval(own.sweep);
  own.unsubscribe();
}
