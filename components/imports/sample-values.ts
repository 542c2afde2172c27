import type { Sniffed } from "@/lib/imports/sniff";

/** The first different values of a column that aren't empty. */
export function sampleValues({ header, sample }: Sniffed, column: string | undefined, most = 3): string[] {
  const index = column === undefined ? -1 : header.indexOf(column);
  const seen = new Set<string>();
  for (const row of sample) {
    const cell = row[index]?.trim();
    if (cell) seen.add(cell);
    if (seen.size === most) break;
  }
  return [...seen];
}
