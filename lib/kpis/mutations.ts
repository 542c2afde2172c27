import "server-only";
import type { SqlTx } from "@/lib/db";
import { liveFacts } from "@/lib/facts/queries";
import { sourcesOf } from "@/lib/kpis/definition";
import { getCalendar, getDefinition } from "@/lib/kpis/definitions/queries";
import { everybody } from "@/lib/kpis/everybody";
import { factRange, type InstantRange } from "@/lib/kpis/fact-range";
import { keepCount } from "@/lib/kpis/keeping/mutations";
import type { Calendar } from "@/lib/kpis/period";
import { lockPersonaCounts, recountPersonas } from "@/lib/kpis/personas/mutations";
import { rollupSpan } from "@/lib/kpis/rollup-span";
import type { Scope } from "@/lib/scope";

/** Everybody's counts and those of the personas whose are kept. touched: null = anywhere. */
async function rebuild(
  scope: Scope,
  journeyId: string,
  touched: InstantRange | null,
  calendar: Calendar,
  tx: SqlTx,
): Promise<void> {
  const definition = await getDefinition(tx, journeyId);
  const facts = await liveFacts(tx, sourcesOf(definition));
  const range = touched ?? factRange(facts.tables, calendar.timeZone);
  const span = range && rollupSpan(range.firstMs, range.lastMs, definition.windowDays, calendar);
  const isPartial = touched !== null;
  const count = { persona: everybody, definition, full: definition, facts, calendar, span, isPartial };
  await lockPersonaCounts(tx, journeyId);
  await keepCount(tx, scope, count);
  await recountPersonas(tx, scope, count);
}

/**
 * Counts a journey's roll-ups anew, after its stages, anchor, rules or window changed. The journey's row is locked here, so
 * that an import at the same moment counts before or after this change and never beside it.
 * @throws NOT_FOUND
 */
export async function rebuildJourneyRollups(scope: Scope, journeyId: string, tx: SqlTx): Promise<void> {
  await tx.query("SELECT 1 FROM journeys WHERE team_id = current_team() AND id = $1 FOR UPDATE", [journeyId]);
  await rebuild(scope, journeyId, null, await getCalendar(tx), tx);
}

/** Counts every journey of the team anew, after its zone or fiscal year changed. */
export async function rebuildTeamRollups(scope: Scope, tx: SqlTx): Promise<void> {
  const { rows } = await tx.query<{ id: string }>(
    "SELECT id FROM journeys WHERE team_id = current_team() ORDER BY id FOR UPDATE",
  );
  const calendar = await getCalendar(tx);
  for (const { id } of rows) await rebuild(scope, id, null, calendar, tx);
}

/** Nothing of the team's journeys changes beside this transaction. Whoever also drops facts takes this lock first. */
export async function lockJourneys(tx: SqlTx): Promise<void> {
  await tx.query("SELECT 1 FROM journeys WHERE team_id = current_team() ORDER BY id FOR UPDATE");
}

/**
 * Counts the journeys that read a source anew where its facts changed. touched: null = anywhere. All journeys of the team are
 * locked first, so that a rule change at the same moment can't be missed.
 */
export async function rebuildSourceRollups(
  scope: Scope,
  sourceId: string,
  touched: InstantRange | null,
  tx: SqlTx,
): Promise<void> {
  await lockJourneys(tx);
  const { rows } = await tx.query<{ id: string }>(
    "SELECT DISTINCT journey_id AS id FROM stage_rules WHERE team_id = current_team() AND source_id = $1 ORDER BY 1",
    [sourceId],
  );
  const calendar = await getCalendar(tx);
  for (const { id } of rows) await rebuild(scope, id, touched, calendar, tx);
}
