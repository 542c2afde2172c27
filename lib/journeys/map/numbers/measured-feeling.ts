import type { MeasuredFeeling } from "@/lib/journeys/map/emotion/disagreement";
import { csatSample } from "@/lib/kpis/csat";
import { meanInterval } from "@/lib/kpis/mean";
import type { KpiOf } from "@/lib/kpis/schema";
import type { ScoreHistogram } from "@/lib/kpis/score-histogram";

/** The answers of a stage on one scale. */
export interface StageScores extends ScoreHistogram {
  stageId: string;
  kpi: "nps" | "csat";
}

/** The scale of feelings goes from −2 to +2. */
const span = 2;

const clamp = (value: number | null) => (value === null ? null : Math.max(-span, Math.min(span, value)));

/** NPS/50, and its interval likewise. Null without answers. */
export function feelingOfNps({ value, low, high, n }: KpiOf<"nps">): MeasuredFeeling | null {
  if (value === null) return null;
  const scaled = (points: number | null) => clamp(points === null ? null : points / 50);
  return { value: value / 50, low: scaled(low), high: scaled(high), n, from: "nps" };
}

/**
 * The mean of the scores with its t-interval, the scale's ends laid on −2 and +2 and the interval cut off there. Null without
 * answers, or on a scale of one score.
 */
export function feelingOfScores(scores: ScoreHistogram): MeasuredFeeling | null {
  const { scaleMin, scaleMax } = scores;
  const sample = csatSample(scores);
  if (sample === null || scaleMax <= scaleMin) return null;
  const feeling = (score: number) => (2 * span * (score - scaleMin)) / (scaleMax - scaleMin) - span;
  const interval = meanInterval(sample);
  return {
    value: feeling(sample.mean),
    low: interval && clamp(feeling(interval.low)),
    high: interval && clamp(feeling(interval.high)),
    n: sample.n,
    from: "csat",
  };
}
