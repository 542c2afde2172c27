import type { NpsCounts } from "./nps";

/** How often each score of a scale was given: `counts[i]` answers gave `scaleMin + i`. */
export interface ScoreHistogram {
  scaleMin: number;
  scaleMax: number;
  counts: readonly number[];
}

/** Answers with a score from `from` to `to`, both included. */
export function answersBetween(histogram: ScoreHistogram, from: number, to: number): number {
  let sum = 0;
  histogram.counts.forEach((count, index) => {
    const score = histogram.scaleMin + index;
    if (score >= from && score <= to) sum += count;
  });
  return sum;
}

/**
 * Promoters 9–10, passives 7–8, detractors up to 6.
 * @throws RangeError for a scale that does not end at 10: NPS is not defined on it
 */
export function npsCounts(histogram: ScoreHistogram): NpsCounts {
  if (histogram.scaleMax !== 10)
    throw new RangeError(`NPS needs a scale up to 10, not ${histogram.scaleMax}`);
  return {
    promoters: answersBetween(histogram, 9, 10),
    passives: answersBetween(histogram, 7, 8),
    detractors: answersBetween(histogram, histogram.scaleMin, 6),
  };
}
