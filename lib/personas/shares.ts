import { formatPercent } from "@/lib/format";

interface Shared {
  share: number | null;
}

/** All shares together. Null: nobody has one. @unit ratio, over 1 when they overlap */
export function shareSum(personas: readonly Shared[]): number | null {
  const known = personas.flatMap(({ share }) => (share === null ? [] : [share]));
  // In thousandths of a per cent, so that 0.1 + 0.2 + 0.7 is all and not a hair more.
  return known.length === 0 ? null : known.reduce((sum, share) => sum + Math.round(share * 1e5), 0) / 1e5;
}

/** "12 %", "12.5 %": no digit that says nothing. @unit ratio */
export function shareWords(share: number): string {
  return formatPercent(share, Number.isInteger(Math.round(share * 1000) / 10) ? 0 : 1);
}

/** What all shares come to, in a sentence; null: no persona has one. */
export function shareSentence(personas: readonly Shared[]): string | null {
  const sum = shareSum(personas);
  if (sum === null) return null;
  const missing = personas.filter(({ share }) => share === null).length;
  const rest = missing === 0 ? "" : ` ${missing === 1 ? "One has" : `${missing} have`} no share yet.`;
  if (sum > 1)
    return `Together ${shareWords(sum)}: more than all customers, so some are counted twice.${rest}`;
  if (sum === 1) return `Together they are all of your customers.${rest}`;
  return `Together ${shareWords(sum)} of your customers; ${shareWords(1 - sum)} are not covered by a persona.${rest}`;
}
