import { folded } from "@/lib/journeys/map/grid/card-filter";

export interface MarkedPart {
  /** where in the text it begins */
  at: number;
  words: string;
  isFound: boolean;
}

/** A text in parts: those that were looked for, and what lies between. Upper case and accents make no difference. */
export function markFound(text: string, looked: string): MarkedPart[] {
  const characters = [...text];
  // Folding makes some characters longer and takes others away: each of its letters knows where it came from.
  const from = characters.flatMap((character, index) => Array.from(folded(character), () => index));
  const letters = characters.flatMap((character) => Array.from(folded(character)));
  const isMarked = new Set<number>();
  for (const word of folded(looked).split(/\s+/).filter(Boolean)) {
    const own = Array.from(word);
    for (let at = 0; at + own.length <= letters.length; at++)
      if (own.every((letter, index) => letters[at + index] === letter))
        for (let index = 0; index < own.length; index++) isMarked.add(from[at + index]!);
  }
  const parts: MarkedPart[] = [];
  let at = 0;
  for (const [index, character] of characters.entries()) {
    const isFound = isMarked.has(index);
    const last = parts.at(-1);
    if (last?.isFound === isFound) last.words += character;
    else parts.push({ at, words: character, isFound });
    at += character.length;
  }
  return parts;
}
