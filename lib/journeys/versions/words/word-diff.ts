export interface WordPart {
  kind: "same" | "removed" | "added";
  text: string;
}

/** A word, a run of spaces or a mark; scripts that are written without spaces sign by sign. */
const alone =
  "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Khmer}\\p{Script=Lao}";
const pieces = new RegExp(`[${alone}]|[[\\p{L}\\p{N}\\p{M}'’]--[${alone}]]+|\\s+|.`, "gsv");

/** Texts that differ in more pieces than this times this are told apart whole: finding what they share takes as many steps. */
const mostCompared = 400 * 400;

const split = (text: string) => text.match(pieces) ?? [];

/** The first pieces of a text that are no spaces, at most so many; no more of it is read. */
export function firstWords(text: string, most: number): string[] {
  const words: string[] = [];
  for (const [piece] of text.matchAll(pieces)) {
    if (piece.trim() !== "") words.push(piece);
    if (words.length >= most) break;
  }
  return words;
}

/** How many pieces two texts have in common from each pair of places on; `columns` wide. */
function commonLengths(before: readonly string[], after: readonly string[]): Uint16Array {
  const columns = after.length + 1;
  const lengths = new Uint16Array((before.length + 1) * columns);
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--)
      lengths[i * columns + j] =
        before[i] === after[j]
          ? lengths[(i + 1) * columns + j + 1]! + 1
          : Math.max(lengths[(i + 1) * columns + j]!, lengths[i * columns + j + 1]!);
  return lengths;
}

function middle(before: readonly string[], after: readonly string[]): WordPart[] {
  const parts: WordPart[] = [];
  if (before.length * after.length > mostCompared) {
    parts.push({ kind: "removed", text: before.join("") }, { kind: "added", text: after.join("") });
    return parts;
  }
  const lengths = commonLengths(before, after);
  const columns = after.length + 1;
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && before[i] === after[j]) {
      parts.push({ kind: "same", text: before[i]! });
      i++;
      j++;
    } else if (
      j === after.length ||
      (i < before.length && lengths[(i + 1) * columns + j]! >= lengths[i * columns + j + 1]!)
    )
      parts.push({ kind: "removed", text: before[i++]! });
    else parts.push({ kind: "added", text: after[j++]! });
  }
  return parts;
}

/** What was taken away comes before what was put there; a lone space between two changes is part of both. */
function joined(parts: readonly WordPart[]): WordPart[] {
  const runs: WordPart[] = [];
  let [removed, added] = ["", ""];
  const flush = () => {
    if (removed) runs.push({ kind: "removed", text: removed });
    if (added) runs.push({ kind: "added", text: added });
    [removed, added] = ["", ""];
  };
  parts.forEach(({ kind, text }, index) => {
    if (kind === "removed") removed += text;
    else if (kind === "added") added += text;
    else {
      const next = parts[index + 1];
      const isBetween = next && next.kind !== "same" && (removed !== "" || added !== "");
      if (isBetween && text.trim() === "" && removed !== "" && added !== "") {
        removed += text;
        added += text;
        return;
      }
      flush();
      const last = runs.at(-1);
      if (last?.kind === "same") last.text += text;
      else runs.push({ kind: "same", text });
    }
  });
  flush();
  return runs;
}

/**
 * Two texts word by word: what stayed, what was taken away, what was put there. "same" and "removed" together are the text
 * before, "same" and "added" the one after. Long texts are compared only where they begin and end alike.
 */
export function wordDiff(before: string, after: string): WordPart[] {
  const [old, now] = [split(before), split(after)];
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start++;
  let end = 0;
  const most = Math.min(old.length, now.length) - start;
  while (end < most && old[old.length - 1 - end] === now[now.length - 1 - end]) end++;
  const same = (text: readonly string[]) => text.map((piece): WordPart => ({ kind: "same", text: piece }));
  return joined([
    ...same(old.slice(0, start)),
    ...middle(old.slice(start, old.length - end), now.slice(start, now.length - end)),
    ...same(old.slice(old.length - end)),
  ]);
}
