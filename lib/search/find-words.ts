import { folded } from "@/lib/search/fold";

/** From where (included) to where (excluded) in a text. */
export interface Found {
  from: number;
  to: number;
}

/** A text as it is compared, and for each of its characters where it came from. */
function traced(text: string): { said: string; origins: { from: number; to: number }[] } {
  let said = "";
  let at = 0;
  const origins: Found[] = [];
  for (const character of text) {
    const to = at + character.length;
    for (const part of folded(character)) {
      said += part;
      for (let unit = 0; unit < part.length; unit++) origins.push({ from: at, to });
    }
    at = to;
  }
  return { said, origins };
}

/**
 * Where the words stand in a text, each at its first place, in the order of the text; places that touch are one.
 * @param words folded (lib/search/fold.ts)
 */
export function findWords(text: string, words: readonly string[]): Found[] {
  const { said, origins } = traced(text);
  const places = words
    .flatMap((word) => {
      const at = word === "" ? -1 : said.indexOf(word);
      return at < 0 ? [] : [{ from: origins[at]!.from, to: origins[at + word.length - 1]!.to }];
    })
    .sort((a, b) => a.from - b.from);
  const joined: Found[] = [];
  for (const place of places) {
    const last = joined.at(-1);
    if (last && place.from <= last.to) last.to = Math.max(last.to, place.to);
    else joined.push({ ...place });
  }
  return joined;
}
