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

/** How much of the longer of two texts is in the other, word by word. @unit ratio 0–1 */
export function likeness(before: Bag, after: Bag): number {
  const longer = Math.max(before.length, after.length);
  if (longer === 0) return 1;
  let shared = 0;
  for (const [word, times] of before.words)
    shared += word.length * Math.min(times, after.words.get(word) ?? 0);
  return shared / longer;
}
