import { formatSigned } from "@/lib/format";

/** What customers' answers say of a stage, on the scale of feelings. */
export interface MeasuredFeeling {
  /** −2…+2 */
  value: number;
  /** its 95 % interval; null: too few answers for one */
  low: number | null;
  high: number | null;
  /** answers it rests on */
  n: number;
  from: "nps" | "csat";
}

const tenths = (value: number) => Math.round(value * 10);

/**
 * Whether a drawn feeling lies outside what customers' answers allow. Points are drawn in tenths, so a difference smaller
 * than one is none. False where there is nothing to compare.
 */
export function disagrees(drawn: number | null, measured: MeasuredFeeling | null | undefined): boolean {
  if (drawn === null || !measured || measured.low === null || measured.high === null) return false;
  if (tenths(drawn) === tenths(measured.value)) return false;
  return drawn < measured.low || drawn > measured.high;
}

/** "We draw +0.9, customers say −0.6". */
export function disagreementWords(drawn: number, measured: MeasuredFeeling): string {
  return `We draw ${formatSigned(drawn, 1)}, customers say ${formatSigned(measured.value, 1)}`;
}
