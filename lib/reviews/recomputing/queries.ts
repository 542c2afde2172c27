import "server-only";
import { type SqlTx, withTeamSql } from "@/lib/db";
import { AppError } from "@/lib/errors";
import type { FactSet, FactTable } from "@/lib/facts/fact-set";
import { factsOfImports } from "@/lib/facts/queries";
import { isId } from "@/lib/ids";
import { countJourney } from "@/lib/kpis/counting/queries";
import { kpisOfCounts } from "@/lib/kpis/queries";
import { countsOfPeriod } from "@/lib/kpis/reading/queries";
import { rollupSpan } from "@/lib/kpis/rollup-span";
import type { JourneyKpis } from "@/lib/kpis/schema";
import type { Scope } from "@/lib/scope";
import { compareKpis } from "../comparison";
import { inOrder } from "../freezing/queries";
import {
  calendarOf,
  definitionOf,
  type FrozenImport,
  periodOf,
  type Snapshot,
  snapshotSchema,
} from "../snapshot";
import { hashSnapshot } from "../snapshot-hash";
import type { RecomputeAnswer } from "./answer";
import { type LiveImport, type MatchedImports, matchImports } from "./match-imports";

interface FrozenRow {
  state: string;
  snapshot: unknown;
  hash: string | null;
}

async function readFrozen(tx: SqlTx, reviewId: string): Promise<FrozenRow & { hash: string }> {
  const { rows } = await tx.query<FrozenRow>(
    "SELECT state, snapshot, encode(snapshot_hash, 'hex') AS hash FROM reviews WHERE team_id = current_team() AND id = $1",
    [reviewId],
  );
  const row = rows[0];
  if (!row) throw new AppError("NOT_FOUND", "There is no such review in this team.");
  if (row.hash === null)
    throw new AppError("CONFLICT", "This review is a draft: there is nothing frozen to compare with.");
  return { ...row, hash: row.hash };
}

async function readLive(tx: SqlTx, sourceIds: string[]): Promise<LiveImport[]> {
  const { rows } = await tx.query<LiveImport>(
    `SELECT i.id, i.source_id AS "sourceId", s.name AS "sourceName", i.file_name AS "fileName", encode(i.sha256, 'hex') AS sha256
     FROM imports i JOIN sources s ON s.team_id = i.team_id AND s.id = i.source_id
     WHERE i.team_id = current_team() AND i.status = 'committed' AND i.source_id = ANY($1::uuid[]) ORDER BY i.no`,
    [sourceIds],
  );
  return rows;
}

const msOf = (instant: string | null) => (instant === null ? null : Date.parse(instant));

/** The facts of the frozen imports, with their ranges and finish times as frozen: later imports narrow what an import shows. */
async function frozenFacts(tx: SqlTx, { found }: MatchedImports<LiveImport>): Promise<FactSet> {
  const { tables } = await factsOfImports(
    tx,
    found.map(({ live }) => live.id),
  );
  const byId = new Map(found.map(({ frozen, live }) => [live.id, frozen]));
  const asFrozen = (table: FactTable, frozen: FrozenImport): FactTable => ({
    ...table,
    updates: frozen.updates,
    scale: frozen.scale,
    firstAtMs: msOf(frozen.firstAt),
    lastAtMs: msOf(frozen.lastAt),
    firstDay: frozen.firstDay,
    lastDay: frozen.lastDay,
    finishedMs: Date.parse(frozen.finishedAt),
  });
  return { tables: tables.map((table) => asFrozen(table, byId.get(table.importId)!)), isolated: true };
}

async function recount(tx: SqlTx, snapshot: Snapshot, facts: FactSet): Promise<JourneyKpis> {
  const [definition, calendar] = [definitionOf(snapshot), calendarOf(snapshot)];
  const period = periodOf(snapshot);
  const earlier = periodOf(snapshot, snapshot.comparedWith);
  const windowMs = definition.windowDays * 86_400_000;
  const span = rollupSpan(earlier.startMs + windowMs, period.startMs, definition.windowDays, calendar);
  const counted = await countJourney(tx, definition, facts, span, calendar);
  const [current, previous] = [period, earlier].map((one) => inOrder(countsOfPeriod(counted, one)));
  return kpisOfCounts({ definition, calendar, facts }, current!, previous!);
}

/**
 * Counts a frozen review anew from the raw facts of exactly the imports it was frozen with, by its own definition and
 * calendar, and says whether every figure and the hash come out the same. Stores nothing.
 * @throws NOT_FOUND, CONFLICT for a draft
 */
export async function recomputeReview(scope: Scope, reviewId: string, now: Date): Promise<RecomputeAnswer> {
  if (!isId(reviewId)) throw new AppError("NOT_FOUND", "There is no such review in this team.");
  return withTeamSql(scope, async (tx) => {
    const { snapshot: kept, hash } = await readFrozen(tx, reviewId);
    const snapshot = snapshotSchema.parse(kept);
    const hashMatches = (await hashSnapshot(kept)) === hash;
    const rules = snapshot.definition.stages.flatMap((stage) => stage.rules);
    const matched = matchImports(
      snapshot.imports,
      await readLive(
        tx,
        rules.map((rule) => rule.sourceId),
      ),
    );
    const changed = compareKpis(snapshot.kpis, await recount(tx, snapshot, await frozenFacts(tx, matched)));
    const named = ({ id, fileName, sourceName }: LiveImport | FrozenImport) => ({ id, fileName, sourceName });
    return {
      equal: hashMatches && changed.length === 0 && matched.removed.length === 0,
      hash,
      hashMatches,
      removed: matched.removed.map(named),
      again: matched.again.map(named),
      changed,
      since: matched.since.map(named),
      imports: snapshot.imports.length,
      at: now.toISOString(),
    };
  });
}
