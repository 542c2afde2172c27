import { folded } from "@/lib/search/fold";

const isWordStart = (text: string, at: number) => at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1]!);

/**
 * Letters one after the other, skipping some: worth more the closer they stand and the more of them begin words ("nj" for
 * "New journey"). Of all ways to find them the best one. @returns 0–1; null: they are not there in this order
 */
function scattered(query: string, text: string): number | null {
  const none = Number.NEGATIVE_INFINITY;
  let ending: number[] = new Array(text.length).fill(none);
  for (const [nth, letter] of query.split("").entries()) {
    let bestBefore = nth === 0 ? 0 : none;
    const next = ending.map((_, at) => {
      const before = bestBefore;
      if (nth > 0) bestBefore = Math.max(bestBefore, ending[at]!);
      if (text[at] !== letter) return none;
      const begins = before + (isWordStart(text, at) ? 2 : 0);
      return Math.max(begins, at > 0 && nth > 0 ? ending[at - 1]! + 3 : none);
    });
    ending = next;
  }
  const best = Math.max(none, ...ending);
  return best === none ? null : best / (3 * query.length);
}

/**
 * How well a text answers what is typed; null: not at all. Case and accents make no difference. A text that is it comes
 * before one that begins with it, then words that begin with it, then one that holds it, then its letters scattered.
 */
export function scoreOf(query: string, text: string): number | null {
  const [wanted, said] = [query, text].map((own) => folded(own).trim().replace(/\s+/g, " ")) as [
    string,
    string,
  ];
  if (wanted === "") return 0;
  if (said === wanted) return 5;
  const at = said.indexOf(wanted);
  if (at === 0) return 4;
  if (at > 0 && isWordStart(said, at)) return 3;
  const words = wanted.split(" ");
  if (at > 0 || (words.length > 1 && words.every((word) => said.includes(word)))) return 2;
  return wanted.length < 2 ? null : scattered(wanted.replaceAll(" ", ""), said);
}

/** Letters scattered so widely that hardly anybody meant them answer nothing. */
const isMeant = (score: number) => score >= 0.4;

/**
 * The entries that answer what is typed, best first; those equally good stay in their order. What an entry is called counts
 * before what else it is known by.
 */
export function rank<Entry extends { label: string; words?: string }>(
  query: string,
  entries: readonly Entry[],
): Entry[] {
  return entries
    .map((entry) => {
      const own = scoreOf(query, entry.label);
      // Letters scattered over other words would find anything.
      const other = entry.words ? scoreOf(query, `${entry.label} ${entry.words}`) : null;
      const further = other !== null && other >= 2 ? other / 2 : null;
      return { entry, score: Math.max(own ?? -1, further ?? -1) };
    })
    .filter(({ score }) => query.trim() === "" || isMeant(score))
    .sort((a, b) => b.score - a.score)
    .map(({ entry }) => entry);
}
