import type { ScoreKpi } from "@/lib/facts/schema";

/** What a scale is read as unless the rule says otherwise; null for a scale no KPI is defined on. */
export function scoreKpiOf(scale: readonly [number, number]): ScoreKpi | null {
  if (scale[0] === 0 && scale[1] === 10) return "nps";
  if (scale[0] === 1 && (scale[1] === 5 || scale[1] === 7)) return "csat";
  return null;
}
