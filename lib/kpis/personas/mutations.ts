import "server-only";
import type { SqlTx } from "@/lib/db";
import { liveFacts } from "@/lib/facts/queries";
import { type JourneyDefinition, sourcesOf } from "@/lib/kpis/definition";
import { getCalendar, getDefinition } from "@/lib/kpis/definitions/queries";
import { factRange } from "@/lib/kpis/fact-range";
import { type Count, keepCount } from "@/lib/kpis/keeping/mutations";
import { rollupSpan } from "@/lib/kpis/rollup-span";
import type { Scope } from "@/lib/scope";
import { isCounted, narrowDefinition } from "./narrow-definition";
import type { PersonaCounts } from "./persona-counts";
import { type PersonaOnMap, readMappedColumns, readPersonasOnMap } from "./queries";
import { type ColumnRule, type MappedColumns, type Reach, reachOf, sameReach } from "./reach";

const sameRule = (one: ColumnRule, other: ColumnRule) =>
  one.source === other.source && one.column === other.column && one.value === other.value;

/** A persona's rule as it reads now. definition null: it leaves nothing to count. isKept: so the kept roll-ups were counted. */
interface Reading {
  rule: ColumnRule;
  reach: Reach;
  definition: JourneyDefinition | null;
  isKept: boolean;
}

function readingOf(
  { rule, kept }: PersonaOnMap,
  definition: JourneyDefinition,
  columns: MappedColumns[],
): Reading | null {
  if (!rule) return null;
  const reach = reachOf(rule, columns);
  const narrowed = narrowDefinition(definition, rule, reach);
  const isKept = kept !== null && sameRule(kept.rule, rule) && sameReach(kept.reach, reach);
  return { rule, reach, definition: isCounted(narrowed) ? narrowed : null, isKept };
}

async function register(tx: SqlTx, scope: Scope, journeyId: string, persona: string, reading: Reading) {
  await tx.query(
    `INSERT INTO persona_counts (team_id, journey_id, persona_id, rule, reach) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (team_id, journey_id, persona_id) DO UPDATE SET rule = excluded.rule, reach = excluded.reach`,
    [scope.teamId, journeyId, persona, JSON.stringify(reading.rule), JSON.stringify(reading.reach)],
  );
}

/** Counts whose roll-ups are not there or not by their rule as it is; nothing while an import or a rule change holds the journey. */
async function countMissing(tx: SqlTx, scope: Scope, journeyId: string): Promise<void> {
  const lock =
    "SELECT FROM journeys WHERE team_id = current_team() AND id = $1 FOR NO KEY UPDATE SKIP LOCKED";
  if ((await tx.query(lock, [journeyId])).rowCount === 0) return;
  // All of it anew: what was read before the lock may be another's by now.
  const full = await getDefinition(tx, journeyId);
  const calendar = await getCalendar(tx);
  const sources = sourcesOf(full);
  const columns = await readMappedColumns(tx, sources);
  const facts = await liveFacts(tx, sources);
  const range = factRange(facts.tables, calendar.timeZone);
  const span = range && rollupSpan(range.firstMs, range.lastMs, full.windowDays, calendar);
  for (const persona of await readPersonasOnMap(tx, journeyId, { lock: true })) {
    const reading = readingOf(persona, full, columns);
    if (!reading?.definition || reading.isKept) continue;
    const { definition } = reading;
    await register(tx, scope, journeyId, persona.id, reading);
    await keepCount(tx, scope, {
      persona: persona.id,
      definition,
      full,
      facts,
      calendar,
      span,
      isPartial: false,
    });
  }
}

function standingOf(persona: PersonaOnMap, definition: JourneyDefinition, columns: MappedColumns[]) {
  const { id, name } = persona;
  const reading = readingOf(persona, definition, columns);
  if (!reading) return { id, name, state: "no rule" as const };
  if (!reading.definition) return { id, name, state: "unreached" as const };
  return reading.isKept
    ? { id, name, state: "kept" as const, definition: reading.definition }
    : { id, name, state: "waiting" as const };
}

/**
 * How every persona of a journey's map stands, in its order. Reads facts only to count those whose roll-ups are missing or
 * were counted by another rule; after that roll-ups are enough. Who came by a public link counts nothing.
 */
export async function personaCounts(
  tx: SqlTx,
  scope: Scope,
  definition: JourneyDefinition,
): Promise<PersonaCounts[]> {
  const { journeyId } = definition;
  const personas = await readPersonasOnMap(tx, journeyId);
  const hasRules = personas.some(({ rule }) => rule !== null);
  const columns = hasRules ? await readMappedColumns(tx, sourcesOf(definition)) : [];
  const standing = personas.map((persona) => standingOf(persona, definition, columns));
  const mayCount = scope.userId !== null || scope.tokenId !== null;
  if (!mayCount || standing.every(({ state }) => state !== "waiting")) return standing;
  await countMissing(tx, scope, journeyId);
  const counted = await readPersonasOnMap(tx, journeyId);
  return counted.map((persona) => standingOf(persona, definition, columns));
}

/** Nobody else changes whose counts of a journey are kept; before any roll-up of theirs is touched, as deleting does. */
export async function lockPersonaCounts(tx: SqlTx, journeyId: string): Promise<void> {
  await tx.query(
    "SELECT FROM persona_counts WHERE team_id = current_team() AND journey_id = $1 ORDER BY persona_id FOR UPDATE",
    [journeyId],
  );
}

/**
 * Counts anew whose counts are kept, as everybody's were; all their periods where the rule reaches other sources than
 * before. Those who left the map, or whose rule is another one or leaves nothing to count, are forgotten.
 */
export async function recountPersonas(tx: SqlTx, scope: Scope, everybodys: Count): Promise<void> {
  const { full, facts, calendar, span } = everybodys;
  const { journeyId } = full;
  const kept = (await readPersonasOnMap(tx, journeyId)).filter((persona) => persona.kept !== null);
  const columns = kept.length > 0 ? await readMappedColumns(tx, sourcesOf(full)) : [];
  const standing: string[] = [];
  for (const persona of kept) {
    const reading = readingOf(persona, full, columns);
    if (!span || !reading?.definition || !sameRule(persona.kept!.rule, reading.rule)) continue;
    standing.push(persona.id);
    const own = { ...everybodys, persona: persona.id, definition: reading.definition };
    if (reading.isKept || !everybodys.isPartial) {
      if (!reading.isKept) await register(tx, scope, journeyId, persona.id, reading);
      await keepCount(tx, scope, own);
      continue;
    }
    await register(tx, scope, journeyId, persona.id, reading);
    const { firstMs, lastMs } = factRange(facts.tables, calendar.timeZone)!;
    const whole = rollupSpan(firstMs, lastMs, full.windowDays, calendar);
    await keepCount(tx, scope, { ...own, span: whole, isPartial: false });
  }
  await tx.query(
    "DELETE FROM persona_counts WHERE team_id = current_team() AND journey_id = $1 AND persona_id <> ALL($2::uuid[])",
    [journeyId, standing],
  );
}
