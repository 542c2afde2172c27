import { callChanges } from "./change-call";
import { csatCounts } from "./csat";
import type { FoldedPeriod } from "./grain-tally";
import { conversionKpi, csatKpi, npsKpi, retentionKpi, volumeKpi } from "./kpi-of-counts";
import { type Calendar, type Period, previousPeriod, type SourceState } from "./period";
import type { JourneyKpis, Kpi } from "./schema";
import { npsCounts } from "./score-histogram";
import { asOfMs, isOverForAll, periodStanding, type StandingTerms, windowStanding } from "./standing";

/**
 * Answers of a stage on one scale; index i of the counts stands for the score `scaleMin + i`.
 * `previousCounts` are those of the period compared with, null where there is none.
 */
export interface ScoreInput {
  kind: "nps" | "csat";
  scaleMin: number;
  scaleMax: number;
  counts: readonly number[];
  previousCounts: readonly number[] | null;
  sources: readonly SourceState[];
}

/** The amount of a measure at a stage in the period. */
export interface MeasureInput {
  measure: string;
  amount: number;
  sources: readonly SourceState[];
}

/** A stage and what it rests on; `sources` are those of its event rules. */
export interface StageInput {
  id: string;
  name: string;
  hasEventRule: boolean;
  retentionAnchor: boolean;
  sources: readonly SourceState[];
  scores: readonly ScoreInput[];
  measures: readonly MeasureInput[];
}

/**
 * All that the numbers of one period are made from. `current` and `previous` are single periods as the fold counts
 * them, their stages in the order of `stages`; `previous` is the period compared with, null where nothing is known.
 */
export interface JourneyKpisInput {
  calendar: Calendar;
  windowDays: number;
  definitionVersion: number;
  minimumN: number;
  stages: readonly StageInput[];
  current: FoldedPeriod;
  previous: FoldedPeriod | null;
}

interface Entry {
  key: string;
  kpi: Kpi;
  periodOver: boolean;
}

interface Side {
  counts: FoldedPeriod;
  terms: StandingTerms;
  scoresOf(score: ScoreInput): readonly number[] | null;
}

function conversionEntry(side: Side, stages: readonly StageInput[], index: number): Entry[] {
  const [from, to, counts] = [stages[index], stages[index + 1], side.counts.stages[index]];
  if (!from?.hasEventRule || !to?.hasEventRule || !counts) return [];
  const { period } = side.counts;
  const sources = [...from.sources, ...to.sources];
  const { converted: numerator, mature: denominator, maturing } = counts;
  const standing = windowStanding(period, sources, side.terms);
  const kpi = conversionKpi({ numerator, denominator, maturing }, to.id, standing);
  return [{ key: `${from.id} conversion`, kpi, periodOver: isOverForAll(period, sources) }];
}

function scoreEntry(side: Side, stage: StageInput, score: ScoreInput): Entry[] {
  const counts = side.scoresOf(score);
  // NPS is not defined on a scale that doesn't end at 10.
  if (!counts || (score.kind === "nps" && score.scaleMax !== 10)) return [];
  const histogram = { scaleMin: score.scaleMin, scaleMax: score.scaleMax, counts };
  const standing = periodStanding(side.counts.period, score.sources, side.terms);
  const kpi =
    score.kind === "nps" ? npsKpi(npsCounts(histogram), standing) : csatKpi(csatCounts(histogram), standing);
  const key = `${stage.id} ${score.kind} ${score.scaleMin}-${score.scaleMax}`;
  return [{ key, kpi, periodOver: standing.complete }];
}

function volumeEntries(side: Side, stage: StageInput, index: number): Entry[] {
  const events = { measure: null, amount: side.counts.stages[index]?.events ?? 0, sources: stage.sources };
  const amounts = [...(stage.hasEventRule ? [events] : []), ...stage.measures];
  return amounts.map(({ measure, amount, sources }) => {
    const standing = periodStanding(side.counts.period, sources, side.terms);
    const kpi = volumeKpi(amount, measure, standing);
    return { key: `${stage.id} volume ${measure ?? ""}`, kpi, periodOver: standing.complete };
  });
}

function stageEntries(side: Side, stages: readonly StageInput[], stage: StageInput, index: number): Entry[] {
  return [
    ...conversionEntry(side, stages, index),
    ...stage.scores.flatMap((score) => scoreEntry(side, stage, score)),
    ...volumeEntries(side, stage, index),
  ];
}

function retentionEntries(side: Side, stages: readonly StageInput[]): Entry[] {
  const anchor = stages.findIndex((stage) => stage.retentionAnchor);
  if (anchor < 0) return [];
  const active = stages.slice(anchor).filter((stage) => stage.hasEventRule);
  if (active.length === 0) return [];
  const sources = active.flatMap((stage) => stage.sources);
  const { period, retention } = side.counts;
  const standing = periodStanding(period, sources, side.terms);
  const counts = { numerator: retention?.retained ?? 0, denominator: retention?.activeBefore ?? 0 };
  return [{ key: "retention", kpi: retentionKpi(counts, standing), periodOver: standing.complete }];
}

/** The earliest as-of of the steps between stages; null where no step is measured. */
function journeyAsOf(stages: readonly StageInput[]): string | null {
  const steps = stages.flatMap((from, index) => {
    const to = stages[index + 1];
    const asOf = from.hasEventRule && to?.hasEventRule ? asOfMs([...from.sources, ...to.sources]) : null;
    return asOf === null ? [] : [asOf];
  });
  return steps.length === 0 ? null : new Date(Math.min(...steps)).toISOString();
}

function againstLabel(previous: FoldedPeriod | null, period: Period, calendar: Calendar): string {
  return (previous?.period ?? previousPeriod(period, calendar)).label;
}

/**
 * All Kpis of a journey in a period, from counts, each with its verdict against the earlier period: conversion where
 * two neighbouring stages have event rules, NPS and CSAT per scale, volume, and retention once, with an anchor.
 * @throws RangeError for counts that cannot be
 */
export function assembleJourneyKpis(input: JourneyKpisInput): JourneyKpis {
  const { stages, current, previous, calendar, windowDays, definitionVersion, minimumN } = input;
  const terms = { timeZone: calendar.timeZone, windowDays, definitionVersion };
  const now: Side = { counts: current, terms, scoresOf: (score) => score.counts };
  const before: Side | null = previous && {
    counts: previous,
    terms,
    scoresOf: (score) => score.previousCounts,
  };

  const byStage = stages.map((stage, index) => stageEntries(now, stages, stage, index));
  const journey = retentionEntries(now, stages);
  const earlier = new Map<string, Kpi>();
  if (before) {
    const entries = [
      ...stages.flatMap((stage, index) => stageEntries(before, stages, stage, index)),
      ...retentionEntries(before, stages),
    ];
    for (const { key, kpi } of entries) earlier.set(key, kpi);
  }
  const pairs = [...byStage.flat(), ...journey].map(({ key, kpi, periodOver }) => ({
    key,
    current: kpi,
    previous: earlier.get(key) ?? null,
    periodOver,
    higherIsBetter: true,
  }));
  const against = againstLabel(previous, current.period, calendar);
  const verdicts = callChanges(pairs, { against, minimumN });
  const judged = ({ key, kpi }: Entry): Kpi => {
    const verdict = verdicts.get(key);
    return verdict ? { ...kpi, verdict } : kpi;
  };
  return {
    period: current.period.label,
    asOf: journeyAsOf(stages),
    stages: stages.map(({ id, name, hasEventRule }, index) => ({
      id,
      name,
      entrants: hasEventRule ? (current.stages[index]?.entrants ?? 0) : null,
      kpis: (byStage[index] ?? []).map(judged),
    })),
    kpis: journey.map(judged),
  };
}
