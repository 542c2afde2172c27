import { firstWords } from "@/lib/journeys/versions/words/word-diff";

/** Further words of a text don't change what it is about. */
const mostWords = 60;

/** The words of a text, each as often as it is there, and how many signs they have. */
export interface Bag {
  words: ReadonlyMap<string, number>;
  length: number;
}

/** The first words of a text, whatever their order. */
export function bagOf(text: string): Bag {
  const words = new Map<string, number>();
  let length = 0;
  for (const word of firstWords(text.toLowerCase(), mostWords)) {
    words.set(word, (words.get(word) ?? 0) + 1);
    length += word.length;
  }
  return { words, length };
}

/** Fewer signs than this that two texts share say nothing: "a". */
const leastShared = 2;

/**
 * How alike two texts are, word by word: what they share of both together, 1 if one says all of the other and more.
 * @unit ratio 0–1
 */
export function likeness(before: Bag, after: Bag): number {
  const both = before.length + after.length;
  if (both === 0) return 1;
  let shared = 0;
  for (const [word, times] of before.words)
    shared += word.length * Math.min(times, after.words.get(word) ?? 0);
  if (shared < leastShared) return 0;
  return shared === Math.min(before.length, after.length) ? 1 : (2 * shared) / both;
}
