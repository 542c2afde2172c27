import {
  formatDifferenceInterval,
  formatNumber,
  formatPercent,
  formatPlural,
  formatSigned,
} from "@/lib/format";
import type { Kpi, KpiUnit, Verdict } from "@/lib/kpis/schema";

/** Ratios are spoken of in percentage points, scores in whole points. */
const scaleOf = (unit: KpiUnit) => (unit === "ratio" ? { factor: 100, digits: 1 } : { factor: 1, digits: 0 });

const times = (value: number | null, factor: number) => (value === null ? null : value * factor);

/** "−4.4 (−6.4, −2.4)": the change with its 95 % interval; null where nothing could be compared. */
export function verdictDelta({ delta, low, high }: Verdict, unit: KpiUnit): string | null {
  if (delta === null) return null;
  const { factor, digits } = scaleOf(unit);
  const interval = formatDifferenceInterval(times(low, factor), times(high, factor), digits);
  return `${formatSigned(delta * factor, digits)} ${interval}`;
}

/** "4.4 points" of a change, without its sign. */
export function sizeOfChange(delta: number, unit: KpiUnit): string {
  const { factor, digits } = scaleOf(unit);
  const size = formatNumber(Math.abs(delta) * factor, digits);
  return `${size} ${size === "1" ? "point" : "points"}`;
}

/** Only the figure of it: "4.4". */
export function figureOfChange(delta: number, unit: KpiUnit): string {
  const { factor, digits } = scaleOf(unit);
  return formatNumber(Math.abs(delta) * factor, digits);
}

/** Why nothing is called, in a few words; null when something is, or when the number's own n says it. */
export function whyUncalled(
  { n, verdict }: Kpi,
  { against, minimumN }: { against: string; minimumN: number },
): string | null {
  if (verdict?.call !== "too little data") return null;
  if (verdict.reason === "period not over") return "the quarter isn't over";
  if (verdict.reason === "no earlier period") return "no earlier quarter to compare with";
  return n < minimumN ? null : `fewer than ${minimumN} in ${against}`;
}

/** Words of a call for reading. With nothing earlier no amount of data would do, so "too little data" would mislead. */
export function callWords({ call, reason }: Pick<Verdict, "call" | "reason">): string {
  return reason === "no earlier period" ? "no earlier quarter to compare with" : call;
}

const pText = (p: number) => (p < 0.001 ? "< 0.001" : `= ${formatNumber(p, 3)}`);

/** "less than 0.1 %", "3.1 %", "38 %" */
function chance(p: number): string {
  if (p < 0.001) return `less than ${formatPercent(0.001, 1)}`;
  return formatPercent(p, p < 0.1 ? 1 : 0);
}

function uncalledDetail(verdict: Verdict, against: string, minimumN: number): string {
  if (verdict.reason === "period not over") return "Called as soon as the quarter is over in the data.";
  if (verdict.reason === "no earlier period") return "There is no earlier quarter to compare with.";
  return `Called from ${minimumN} on, in this quarter and in ${against}.`;
}

/** What stands behind a change call, in words: the change, how likely chance alone is, and what could have been seen. */
export function verdictDetail(
  { unit }: Kpi,
  verdict: Verdict,
  { against, minimumN, calledTogether }: { against: string; minimumN: number; calledTogether: number },
): string {
  const { p, adjustedP, delta, detectable } = verdict;
  const change = verdictDelta(verdict, unit);
  const first = change === null ? "" : `Change against ${against} with its 95 % interval: ${change} points. `;
  if (p === null || adjustedP === null || delta === null) {
    return `${first}${uncalledDetail(verdict, against, minimumN)}`;
  }
  const luck = `If nothing had changed, chance alone would show a difference this large in ${chance(p)} of such comparisons (p ${pText(p)}`;
  const together =
    calledTogether > 1
      ? `; ${pText(adjustedP)} allowing for ${formatPlural(calledTogether, "KPI")} called together).`
      : ").";
  const missed =
    detectable === null ? "" : ` A change of ${sizeOfChange(detectable, unit)} would most likely have shown.`;
  return `${first}${luck}${together}${missed}`;
}
