import type { Sample } from "./mean";
import { answersBetween, type ScoreHistogram } from "./score-histogram";

/** Answers in the two highest scores, and all answers. */
export interface CsatCounts {
  top: number;
  n: number;
}

/** Top-two-box counts: 4–5 of 5, 6–7 of 7. */
export function csatCounts(histogram: ScoreHistogram): CsatCounts {
  const { scaleMin, scaleMax } = histogram;
  return {
    top: answersBetween(histogram, Math.max(scaleMin, scaleMax - 1), scaleMax),
    n: answersBetween(histogram, scaleMin, scaleMax),
  };
}

/** Share of satisfied answers, top two boxes. @unit ratio; null without answers */
export function csatValue(histogram: ScoreHistogram): number | null {
  const { top, n } = csatCounts(histogram);
  return n === 0 ? null : top / n;
}

/** Mean and sample variance of the scores themselves. @unit score; null without answers, variance null below two */
export function csatSample(histogram: ScoreHistogram): Sample | null {
  const { n } = csatCounts(histogram);
  if (n === 0) return null;
  let sum = 0;
  histogram.counts.forEach((count, index) => {
    sum += count * (histogram.scaleMin + index);
  });
  const mean = sum / n;
  let squares = 0;
  histogram.counts.forEach((count, index) => {
    squares += count * (histogram.scaleMin + index - mean) ** 2;
  });
  return { n, mean, variance: n < 2 ? null : squares / (n - 1) };
}
