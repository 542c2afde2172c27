import { addDays, startOfDayMs } from "@/lib/dates";
import type { FactSet } from "@/lib/facts/fact-set";
import { eventRules, type JourneyDefinition } from "@/lib/kpis/definition";
import type { SourceState } from "@/lib/kpis/period";

/** The latest fact and import of every source that holds any. A date-only fact counts to the last millisecond of its day. */
export function sourceStates(facts: FactSet, zone: string): Map<string, SourceState> {
  const states = new Map<string, SourceState>();
  for (const table of facts.tables) {
    const dayMs = table.lastDay === null ? null : startOfDayMs(addDays(table.lastDay, 1), zone) - 1;
    const before = states.get(table.sourceId) ?? { latestFactMs: null, latestImportMs: null };
    const known = [before.latestFactMs, table.lastAtMs, dayMs].filter((ms) => ms !== null);
    states.set(table.sourceId, {
      latestFactMs: known.length === 0 ? null : Math.max(...known),
      latestImportMs: Math.max(before.latestImportMs ?? table.finishedMs, table.finishedMs),
    });
  }
  return states;
}

/** Whether the way from stage `index` to the next can be counted: events belong to both. */
export function isStep({ stages }: JourneyDefinition, index: number): boolean {
  const [from, to] = [stages[index], stages[index + 1]];
  return from !== undefined && to !== undefined && eventRules(from).length > 0 && eventRules(to).length > 0;
}

/**
 * The as-of of the step from stage `index` to the next: the earliest latest fact among the event sources of both.
 * null: one of the two has no event rule, or one of the sources holds nothing.
 */
export function stepAsOf(
  definition: JourneyDefinition,
  index: number,
  states: Map<string, SourceState>,
): number | null {
  if (!isStep(definition, index)) return null;
  const latest = definition.stages
    .slice(index, index + 2)
    .flatMap(eventRules)
    .map((rule) => states.get(rule.sourceId)?.latestFactMs ?? null);
  return latest.reduce(
    (a, b) => (a === null || b === null ? null : Math.min(a, b)),
    Number.POSITIVE_INFINITY,
  );
}
