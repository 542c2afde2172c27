import { rank, scoreOf } from "@/lib/search/rank";
import type { SearchAnswer } from "@/lib/search/schema";
import type { Entry, EntryGroup, OwnEntries } from "./entry";
import { foundGroups } from "./found-entries";

interface Given extends OwnEntries {
  team: string;
  query: string;
  recent: readonly Entry[];
  /** null: nothing was asked yet */
  answer: SearchAnswer | null;
  /** whether the answer is to what was typed before */
  isStale: boolean;
}

const most = 6;
/** From here on what is typed begins a word of the entry: it is most likely meant. */
const isMeant = 3;

const isFilled = ({ entries }: EntryGroup) => entries.length > 0;

/** What is there to choose before anything is typed: what was chosen lately, then what can be done, and where to go. */
function unasked({ places, here, commands, recent }: Given): EntryGroup[] {
  const known = new Set(recent.map(({ id }) => id));
  const others = (entries: readonly Entry[]) =>
    entries.filter(({ id, isMinor }) => !isMinor && !known.has(id));
  return [
    { title: "Recent", entries: recent },
    { title: "On this page", entries: others(here) },
    { title: "Do", entries: others(commands) },
    { title: "Go to", entries: others(places) },
  ];
}

/**
 * All there is to choose, in the order shown. Places and commands that are most likely meant stand above what the server
 * finds, so that nothing moves under the hand when that arrives; those that only might be meant stand below.
 */
export function entryGroups(given: Given): EntryGroup[] {
  const { team, query, places, here, commands, answer, isStale } = given;
  if (query.trim() === "") return unasked(given).filter(isFilled);
  const own = rank(query, [...here, ...places, ...commands]);
  const score = ({ label }: Entry) => scoreOf(query, label) ?? 0;
  const meant = own.filter((entry) => score(entry) >= isMeant).slice(0, most);
  const others = own.filter((entry) => !meant.includes(entry)).slice(0, most);
  return [
    { title: "Go and do", entries: meant },
    ...(answer ? foundGroups(team, answer, isStale) : []),
    { title: meant.length > 0 ? "Also" : "Go and do", entries: others },
  ].filter(isFilled);
}
