import "server-only";
import { type SqlTx, withTeamSql } from "@/lib/db";
import { AppError } from "@/lib/errors";
import type { FactSet } from "@/lib/facts/fact-set";
import { liveFacts } from "@/lib/facts/queries";
import { eventRules, type JourneyDefinition, sourcesOf } from "@/lib/kpis/definition";
import { getCalendar, getDefinition } from "@/lib/kpis/definitions/queries";
import { everybody } from "@/lib/kpis/everybody";
import { assembleJourneyKpis, type ScoreInput, type StageInput } from "@/lib/kpis/journey-kpis";
import {
  type Calendar,
  type Period,
  parsePeriod,
  periodAt,
  previousPeriod,
  type SourceState,
} from "@/lib/kpis/period";
import { personaCounts } from "@/lib/kpis/personas/mutations";
import { type PersonaCounts, requirePersona } from "@/lib/kpis/personas/persona-counts";
import { type PeriodCounts, readRollups, scoreSources } from "@/lib/kpis/reading/queries";
import type { JourneyKpis } from "@/lib/kpis/schema";
import { sourceStates } from "@/lib/kpis/source-states";
import type { Scope } from "@/lib/scope";

const noState: SourceState = { latestFactMs: null, latestImportMs: null };

/** Everything the Kpis of one period are made from, whether the counts come from roll-ups or from a recount. */
export interface KpiBasis {
  definition: JourneyDefinition;
  /** of a persona's numbers the definition theirs was narrowed from: for everybody a number is final on the same day */
  full?: JourneyDefinition;
  facts: FactSet;
  calendar: Calendar & { minimumN: number };
}

function scoresOf(
  basis: KpiBasis,
  stageId: string,
  states: Map<string, SourceState>,
  current: PeriodCounts,
  previous: PeriodCounts | null,
): ScoreInput[] {
  const key = (s: { kpi: string; scaleMin: number; scaleMax: number }) =>
    `${s.kpi} ${s.scaleMin} ${s.scaleMax}`;
  const now = new Map(current.scores.filter((s) => s.stageId === stageId).map((s) => [key(s), s]));
  const before = new Map(
    (previous?.scores ?? []).filter((s) => s.stageId === stageId).map((s) => [key(s), s]),
  );
  return [...new Set([...now.keys(), ...before.keys()])].sort().map((k) => {
    const { kpi, scaleMin, scaleMax } = (now.get(k) ?? before.get(k))!;
    const empty = new Array<number>(scaleMax - scaleMin + 1).fill(0);
    const sources = scoreSources(basis.facts, basis.full ?? basis.definition, stageId, [scaleMin, scaleMax]);
    return {
      kind: kpi,
      scaleMin,
      scaleMax,
      counts: now.get(k)?.counts ?? empty,
      previousCounts: previous && (before.get(k)?.counts ?? empty),
      sources: sources.map((id) => states.get(id) ?? noState),
    };
  });
}

/** Whether nothing at all was counted in a period, so that there is nothing to compare with. */
function isEmpty({ folded, scores, measures }: PeriodCounts): boolean {
  const active = folded.stages.some((stage) => stage.events > 0) || (folded.retention?.activeBefore ?? 0) > 0;
  return !active && scores.length === 0 && measures.length === 0;
}

/** Kpis of a period with their verdicts against another, from counts of both. earlier: null = nothing to compare with. */
export function kpisOfCounts(
  basis: KpiBasis,
  current: PeriodCounts,
  earlier: PeriodCounts | null,
): JourneyKpis {
  const previous = earlier && isEmpty(earlier) ? null : earlier;
  const { definition, calendar, facts, full = definition } = basis;
  const states = sourceStates(facts, calendar.timeZone);
  const statesOf = (ids: string[]) => [...new Set(ids)].map((id) => states.get(id) ?? noState);
  const stages: StageInput[] = definition.stages.map((stage, index) => ({
    id: stage.id,
    name: stage.name,
    hasEventRule: eventRules(stage).length > 0,
    retentionAnchor: stage.retentionAnchor,
    sources: statesOf(eventRules(full.stages[index]!).map((rule) => rule.sourceId)),
    scores: scoresOf(basis, stage.id, states, current, previous),
    measures: current.measures
      .filter((measure) => measure.stageId === stage.id)
      .map(({ measure, amount }) => ({
        measure,
        amount: Number(amount),
        sources: statesOf(
          full.stages[index]!.rules.filter(
            ({ kind, match }) => kind === "measures" && (match.measure ?? measure) === measure,
          ).map((rule) => rule.sourceId),
        ),
      })),
  }));
  return assembleJourneyKpis({
    calendar,
    windowDays: definition.windowDays,
    definitionVersion: definition.version,
    minimumN: calendar.minimumN,
    stages,
    current: current.folded,
    previous: previous?.folded ?? null,
  });
}

/** Somebody's numbers: what they rest on, and under whose id the roll-ups are that they are made from; null: none are read. */
export interface Whose {
  basis: KpiBasis;
  rollups: string | null;
}

/**
 * Whose numbers are asked for, everybody's for null. A persona's rest on the journey as it is counted for them. Where
 * nothing is kept by their rule as it is now there are none: rows of the rule before may lie there still.
 */
export function whoseNumbers(everybodys: KpiBasis, persona: PersonaCounts | null): Whose {
  if (persona === null) return { basis: everybodys, rollups: everybody };
  const full = everybodys.full ?? everybodys.definition;
  const basis = (definition: JourneyDefinition) => ({ ...everybodys, full, definition });
  if (persona.state === "kept") return { basis: basis(persona.definition), rollups: persona.id };
  const stages = full.stages.map((stage) => ({ ...stage, rules: [] }));
  return { basis: basis({ ...full, stages }), rollups: null };
}

/** What the Kpis of a journey rest on as it stands now. @throws NOT_FOUND */
export async function liveBasis(tx: SqlTx, journeyId: string): Promise<KpiBasis> {
  const calendar = await getCalendar(tx);
  const definition = await getDefinition(tx, journeyId);
  return { definition, calendar, facts: await liveFacts(tx, sourcesOf(definition)) };
}

/** @throws INVALID for a label that is no period */
export function requirePeriod(label: string, calendar: Calendar): Period {
  const period = parsePeriod(label, calendar);
  if (!period)
    throw new AppError(
      "INVALID",
      `“${label}” is not a period. Write a quarter as 2026-Q3, a month as 2026-09 or a week as 2026-W36.`,
    );
  return period;
}

/** One persona's numbers. @throws NOT_FOUND: not on this journey; CONFLICT: not counted yet */
async function requirePersonas(tx: SqlTx, scope: Scope, basis: KpiBasis, id: string): Promise<Whose> {
  const persona = requirePersona(await personaCounts(tx, scope, basis.definition), id);
  if (persona.state !== "waiting") return whoseNumbers(basis, persona);
  throw new AppError(
    "CONFLICT",
    `The numbers of “${persona.name}” can't be counted while the journey's data changes. Ask again in a moment.`,
  );
}

/**
 * The Kpis of a journey in a period, compared with the period before. Reads roll-ups only, but to count a persona's the first time.
 * @param input.period null: the last quarter that is over at `now`
 * @param input.persona whose numbers, by the rule of a persona on this journey; absent: everybody's. One without a rule, or
 *   whose rule reaches no source of the journey, has none
 * @throws NOT_FOUND, INVALID, CONFLICT while a persona's are being counted
 */
export async function getJourneyKpis(
  scope: Scope,
  input: { journeyId: string; period: string | null; persona?: string; now: Date },
  open?: SqlTx,
): Promise<JourneyKpis> {
  const read = async (tx: SqlTx) => {
    const everybodys = await liveBasis(tx, input.journeyId);
    const { persona } = input;
    const whose = persona
      ? await requirePersonas(tx, scope, everybodys, persona)
      : whoseNumbers(everybodys, null);
    const { basis, rollups } = whose;
    const { calendar, definition } = basis;
    const latest = () => previousPeriod(periodAt("quarter", input.now.getTime(), calendar), calendar);
    const period = input.period === null ? latest() : requirePeriod(input.period, calendar);
    const earlier = previousPeriod(period, calendar);
    const [current, previous] = await readRollups(tx, definition, period.grain, [period, earlier], rollups);
    return kpisOfCounts(basis, current!, previous!);
  };
  return withTeamSql(scope, read, open);
}
