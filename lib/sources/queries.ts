import "server-only";
import { type Tx, withTeam } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { countMatchingFacts } from "@/lib/facts/queries";
import type { FactKind } from "@/lib/facts/schema";
import { isId } from "@/lib/ids";
import type { Scope } from "@/lib/scope";
import type { Source, SourceList } from "@/lib/sources/schema";

type SourceRow = Omit<Source, "facts">;

/** Sources without their facts, by id. `only` null: all. */
function readRows(
  scope: Scope,
  page: { after: string | null; only: string | null; limit: number },
  tx?: Tx,
): Promise<SourceRow[]> {
  const read = (open: Tx) => open.$queryRaw<SourceRow[]>`
    SELECT s.id::text, s.name, s.kind, count(i.id)::int AS imports,
      max(greatest((i.last_at AT TIME ZONE ${scope.team.timeZone})::date, i.last_day))::text AS "latestDay"
    FROM sources s LEFT JOIN imports i ON i.team_id = s.team_id AND i.source_id = s.id AND i.status = 'committed'
    WHERE s.team_id = ${scope.teamId}::uuid
      AND (${page.after}::uuid IS NULL OR s.id > ${page.after}::uuid)
      AND (${page.only}::uuid IS NULL OR s.id = ${page.only}::uuid)
    GROUP BY s.id, s.name, s.kind ORDER BY s.id LIMIT ${page.limit}`;
  return withTeam(scope, read, tx);
}

/** Counted, not summed up from imports: an undo can bring facts back that a later import had found already there. */
async function withFacts(scope: Scope, rows: SourceRow[]): Promise<Source[]> {
  if (rows.length === 0) return [];
  const everything = rows.map((row) => ({ sourceId: row.id, kind: row.kind, match: {}, kpi: null }));
  const counts = await countMatchingFacts(scope, everything);
  return rows.map((row, index) => ({ ...row, facts: counts[index]! }));
}

/** A page of sources, oldest first: `limit` of those after the id `after`, and the id to go on with. */
export async function listSources(
  scope: Scope,
  page: { after?: string; limit: number },
  tx?: Tx,
): Promise<SourceList> {
  const rows = await readRows(scope, { after: page.after ?? null, only: null, limit: page.limit + 1 }, tx);
  const items = await withFacts(scope, rows.slice(0, page.limit));
  return { items, next: rows.length > page.limit ? items.at(-1)!.id : null };
}

/** Id, name and kind of every source of the team, by name: enough to write rules in words. */
export async function listSourceNames(
  scope: Scope,
  tx?: Tx,
): Promise<{ id: string; name: string; kind: FactKind }[]> {
  const rows = await readRows(scope, { after: null, only: null, limit: 10_000 }, tx);
  return rows
    .map(({ id, name, kind }) => ({ id, name, kind }))
    .sort((a, b) => a.name.localeCompare(b.name, "en") || (a.id < b.id ? -1 : 1));
}

/** @throws NOT_FOUND for an id that is not one of this team's */
export async function getSource(scope: Scope, id: string, tx?: Tx): Promise<Source> {
  const rows = isId(id) ? await readRows(scope, { after: null, only: id, limit: 1 }, tx) : [];
  if (!rows[0]) throw new AppError("NOT_FOUND", "There is no such source in this team.");
  return (await withFacts(scope, rows))[0]!;
}

/** The kind of a source, without counting anything. @throws NOT_FOUND */
export async function getSourceKind(scope: Scope, id: string, tx?: Tx): Promise<FactKind> {
  const rows = isId(id) ? await readRows(scope, { after: null, only: id, limit: 1 }, tx) : [];
  if (!rows[0]) throw new AppError("NOT_FOUND", "There is no such source in this team.");
  return rows[0].kind;
}
