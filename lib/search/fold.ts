/** A text as it is compared: without case and accents; lib/search/queries.ts does the same in SQL. */
export function folded(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase();
}

/** What is looked for, word by word; "" has none. */
export function wordsOf(query: string): string[] {
  return folded(query).split(/\s+/).filter(Boolean);
}
