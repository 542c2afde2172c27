import "server-only";
import { startOfDayMs } from "@/lib/dates";
import type { SqlTx } from "@/lib/db";
import type { FactSet } from "@/lib/facts/fact-set";
import type { ScoreKpi, SourceRule } from "@/lib/facts/schema";
import { countScores, sumMeasures } from "@/lib/facts/scores/queries";
import { streamTimelines } from "@/lib/facts/timelines/queries";
import { cellsOf, type SpanCells } from "@/lib/kpis/cells";
import { anchorOf, type DefinedStage, type JourneyDefinition } from "@/lib/kpis/definition";
import { createJourneyFold, type JourneyCounts } from "@/lib/kpis/journey-fold";
import type { Calendar, Grain, Period } from "@/lib/kpis/period";
import { daysOfSpan, grains, type RollupSpan } from "@/lib/kpis/rollup-span";
import { scoreKpiOf } from "@/lib/kpis/score-kpi";
import { isStep, sourceStates, stepAsOf } from "@/lib/kpis/source-states";

/** Answers of one stage, KPI and scale in one period: counts[i] gave scaleMin + i. */
export interface ScoreTally {
  stageId: string;
  grain: Grain;
  period: Period;
  kpi: ScoreKpi;
  scaleMin: number;
  scaleMax: number;
  counts: number[];
}

/** Σ amount of a measure at a stage in one period, exact decimal text. */
export interface MeasureTally {
  stageId: string;
  grain: Grain;
  period: Period;
  measure: string;
  amount: string;
}

export interface CountedJourney {
  events: JourneyCounts;
  scores: ScoreTally[];
  measures: MeasureTally[];
}

function bySource(rules: SourceRule[]): SourceRule[][] {
  const groups = new Map<string, SourceRule[]>();
  for (const rule of rules) {
    const key = `${rule.sourceId} ${rule.kpi ?? ""}`;
    groups.set(key, [...(groups.get(key) ?? []), rule]);
  }
  return [...groups.values()];
}

async function tallyScores(
  tx: SqlTx,
  stage: DefinedStage,
  facts: FactSet,
  cells: SpanCells,
): Promise<ScoreTally[]> {
  const tallies = new Map<string, ScoreTally>();
  for (const rules of bySource(stage.rules.filter((rule) => rule.kind === "responses"))) {
    for (const count of await countScores(tx, facts, rules, cells)) {
      const kpi = rules[0]!.kpi ?? scoreKpiOf(count.scale);
      const [scaleMin, scaleMax] = count.scale;
      for (const grain of grains) {
        const period = cells.periodOf(grain, count.cell);
        if (!kpi || !period) continue;
        const key = `${grain} ${period.startsOn} ${kpi} ${scaleMin} ${scaleMax}`;
        const counts = () => new Array<number>(scaleMax - scaleMin + 1).fill(0);
        const tally = tallies.get(key) ?? {
          stageId: stage.id,
          grain,
          period,
          kpi,
          scaleMin,
          scaleMax,
          counts: counts(),
        };
        tally.counts[count.score - scaleMin]! += count.n;
        tallies.set(key, tally);
      }
    }
  }
  return [...tallies.values()];
}

/** Exact decimal addition, so that a recount gives the same digits. */
function addDecimals(a: string, b: string): string {
  const places = Math.max(a.split(".")[1]?.length ?? 0, b.split(".")[1]?.length ?? 0);
  const scaled = (text: string) => {
    const [whole = "0", fraction = ""] = text.split(".");
    return BigInt(whole + fraction.padEnd(places, "0"));
  };
  const sum = scaled(a) + scaled(b);
  const digits = (sum < 0n ? -sum : sum).toString().padStart(places + 1, "0");
  const cut = digits.length - places;
  return `${sum < 0n ? "-" : ""}${digits.slice(0, cut)}${places > 0 ? `.${digits.slice(cut)}` : ""}`;
}

async function tallyMeasures(
  tx: SqlTx,
  stage: DefinedStage,
  facts: FactSet,
  cells: SpanCells,
): Promise<MeasureTally[]> {
  const tallies = new Map<string, MeasureTally>();
  for (const rules of bySource(stage.rules.filter((rule) => rule.kind === "measures"))) {
    for (const { cell, measure, amount } of await sumMeasures(tx, facts, rules, cells)) {
      for (const grain of grains) {
        const period = cells.periodOf(grain, cell);
        if (!period) continue;
        const key = `${grain} ${period.startsOn} ${measure}`;
        const sofar = tallies.get(key)?.amount ?? "0";
        tallies.set(key, { stageId: stage.id, grain, period, measure, amount: addDecimals(sofar, amount) });
      }
    }
  }
  return [...tallies.values()];
}

/**
 * Counts a journey from raw facts over a span. The roll-ups are its answer kept; a recount of a frozen review compares with it.
 * @param full of a persona's definition the one it was narrowed from: a step is known up to the same instant for everybody
 */
export async function countJourney(
  tx: SqlTx,
  definition: JourneyDefinition,
  facts: FactSet,
  span: RollupSpan,
  calendar: Calendar,
  full = definition,
): Promise<CountedJourney> {
  const states = sourceStates(facts, calendar.timeZone);
  const fold = createJourneyFold({
    stageCount: definition.stages.length,
    anchor: anchorOf(definition),
    windowDays: definition.windowDays,
    stepAsOfMs: definition.stages.map((_, index) =>
      isStep(definition, index) ? stepAsOf(full, index, states) : null,
    ),
    periods: span.counted,
  });
  const hasDays = facts.tables.some((table) => table.firstDay !== null);
  const days = hasDays
    ? daysOfSpan(span, calendar.timeZone).map((day, index, all) => {
        const next = all[index + 1];
        const firstMs = startOfDayMs(day, calendar.timeZone);
        return {
          day,
          firstMs,
          lastMs: next ? startOfDayMs(next, calendar.timeZone) - 1 : firstMs + 86_399_999,
        };
      })
    : [];
  await streamTimelines(
    tx,
    { facts, stages: definition.stages, fromMs: span.fromMs, untilMs: span.untilMs, days },
    fold,
  );
  const cells = cellsOf(span);
  const scores: ScoreTally[] = [];
  const measures: MeasureTally[] = [];
  for (const stage of definition.stages) {
    scores.push(...(await tallyScores(tx, stage, facts, cells)));
    measures.push(...(await tallyMeasures(tx, stage, facts, cells)));
  }
  return { events: fold.finish(), scores, measures };
}
