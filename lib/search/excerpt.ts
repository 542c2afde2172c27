import { findWords } from "@/lib/search/find-words";

const maxLength = 110;
const before = 24;

/** A text in one line, and of a long one the part around the first of these words, with … where it is cut. */
export function excerptOf(text: string, words: readonly string[]): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= maxLength) return line;
  const at = findWords(line, words)[0]?.from ?? 0;
  const wanted = Math.max(0, Math.min(at - before, line.length - maxLength));
  // Not in the middle of a word, if one begins soon.
  const gap = wanted === 0 ? -1 : line.slice(wanted, at).indexOf(" ");
  const from = gap < 0 ? wanted : wanted + gap + 1;
  const cut = line
    .slice(from, from + maxLength)
    .toWellFormed()
    .replaceAll("\uFFFD", "");
  return `${from > 0 ? "… " : ""}${cut.trim()}${from + maxLength < line.length ? " …" : ""}`;
}
