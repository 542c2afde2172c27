import type { Difference } from "./newcombe";
import { twoSidedP, Z_95 } from "./normal";
import type { ZTest } from "./two-proportion-test";
import type { Interval } from "./wilson";

/** Answers to a 0–10 question: promoters gave 9–10, detractors 0–6. */
export interface NpsCounts {
  promoters: number;
  passives: number;
  detractors: number;
}

/** A change of NPS on the adjusted scale; `se` is the standard error of `delta`. */
export interface NpsDifference extends Difference, ZTest {
  se: number;
}

const answers = (counts: NpsCounts) => counts.promoters + counts.passives + counts.detractors;
const clamp = (value: number, limit: number) => Math.max(-limit, Math.min(limit, value));

/** Mean and standard error of the scores +1, 0, −1, in points. */
function scoreOf(promoters: number, detractors: number, n: number): { value: number; se: number } {
  const p = promoters / n;
  const d = detractors / n;
  const variance = Math.max(0, p + d - (p - d) ** 2);
  return { value: 100 * (p - d), se: 100 * Math.sqrt(variance / n) };
}

/** Three imagined answers, ¾ of a promoter and ¾ of a detractor among them, keep small samples honest. */
function adjusted(counts: NpsCounts): { value: number; se: number } {
  return scoreOf(counts.promoters + 0.75, counts.detractors + 0.75, answers(counts) + 3);
}

/** Net promoter score, 100 · (promoters − detractors) / n. @unit points, −100…100; null without answers */
export function npsValue(counts: NpsCounts): number | null {
  const n = answers(counts);
  return n === 0 ? null : (100 * (counts.promoters - counts.detractors)) / n;
}

/** Standard error of the raw score. @unit points; null without answers */
export function npsStandardError(counts: NpsCounts): number | null {
  const n = answers(counts);
  return n === 0 ? null : scoreOf(counts.promoters, counts.detractors, n).se;
}

/**
 * 95 % interval of an NPS by the adjusted Wald method, cut off at ±100.
 * @unit points; null without answers
 * @source Rocks 2016, "Interval estimation for the net promoter score"
 */
export function npsInterval(counts: NpsCounts): Interval | null {
  if (answers(counts) === 0) return null;
  const { value, se } = adjusted(counts);
  return { low: clamp(value - Z_95 * se, 100), high: clamp(value + Z_95 * se, 100) };
}

/**
 * Difference `current − previous` of two adjusted scores, its 95 % interval (cut off at ±200) and z-test.
 * @unit points; null when either has no answers
 * @source Rocks 2016, as for the interval; z = Δ′ / √(SE₁² + SE₂²)
 */
export function npsDifference(current: NpsCounts, previous: NpsCounts): NpsDifference | null {
  if (answers(current) === 0 || answers(previous) === 0) return null;
  const a = adjusted(current);
  const b = adjusted(previous);
  const delta = a.value - b.value;
  const se = Math.hypot(a.se, b.se);
  const z = delta / se;
  return {
    delta,
    low: clamp(delta - Z_95 * se, 200),
    high: clamp(delta + Z_95 * se, 200),
    z,
    p: twoSidedP(z),
    se,
  };
}
