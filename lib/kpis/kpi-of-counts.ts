import { npsInterval, npsValue } from "./nps";
import type { KpiOf } from "./schema";
import { proportionValue, wilsonInterval } from "./wilson";

/** What a Kpi carries beside its counts. */
export interface KpiStanding {
  complete: boolean;
  finalOn: string | null;
  definitionVersion: number;
}

function ratioFields(successes: number, n: number) {
  const interval = wilsonInterval(successes, n);
  return {
    value: proportionValue({ successes, n }),
    unit: "ratio" as const,
    n,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
  };
}

/** Share of the mature entrants who went on to the stage with id `to` within the window. */
export function conversionKpi(
  counts: KpiOf<"conversion">["counts"],
  to: string,
  standing: KpiStanding,
): KpiOf<"conversion"> {
  const fields = ratioFields(counts.numerator, counts.denominator);
  return { kind: "conversion", ...fields, ...standing, to, counts };
}

/** Share of those active in the period before who were active again. */
export function retentionKpi(
  counts: KpiOf<"retention">["counts"],
  standing: KpiStanding,
): KpiOf<"retention"> {
  return { kind: "retention", ...ratioFields(counts.numerator, counts.denominator), ...standing, counts };
}

/** Top-two-box share of the answers. */
export function csatKpi(counts: KpiOf<"csat">["counts"], standing: KpiStanding): KpiOf<"csat"> {
  return { kind: "csat", ...ratioFields(counts.top, counts.n), ...standing, counts };
}

/** Raw score with its adjusted interval. */
export function npsKpi(counts: KpiOf<"nps">["counts"], standing: KpiStanding): KpiOf<"nps"> {
  const interval = npsInterval(counts);
  return {
    kind: "nps",
    value: npsValue(counts),
    unit: "points",
    n: counts.promoters + counts.passives + counts.detractors,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    ...standing,
    counts,
  };
}

/** A plain number of events, or the amount of a measure; it has no interval. */
export function volumeKpi(count: number, measure: string | null, standing: KpiStanding): KpiOf<"volume"> {
  return {
    kind: "volume",
    value: count,
    unit: "count",
    n: count,
    low: null,
    high: null,
    ...standing,
    measure,
    counts: { count },
  };
}
