import "server-only";
import type { SqlTx } from "@/lib/db";
import type { RuleMatch } from "@/lib/facts/schema";
import { intArrayLiteral, sqlLiteral } from "@/lib/facts/sql-literal";
import { type TermField, termField } from "@/lib/facts/term-field";

type Fields = Record<string, unknown>;

async function termNumbers(
  tx: SqlTx,
  sourceId: string,
  field: TermField,
  condition: string,
  value: unknown,
): Promise<number[]> {
  const { rows } = await tx.query<{ no: number }>(
    `SELECT no FROM terms WHERE team_id = current_team() AND source_id = $1 AND field = $2 AND ${condition} ORDER BY no`,
    [sourceId, termField[field], value],
  );
  return rows.map((row) => row.no);
}

/** The file columns that imports of this source mapped to channel and to segment, so that rules may name them. */
async function mappedColumns(
  tx: SqlTx,
  sourceId: string,
): Promise<Record<"channel" | "segment", Set<string>>> {
  const { rows } = await tx.query<{ fields: Fields | null }>(
    `SELECT DISTINCT mapping->'fields' AS fields FROM imports
     WHERE team_id = current_team() AND source_id = $1 AND status IN ('committed', 'undone')`,
    [sourceId],
  );
  const named = (field: string) =>
    new Set([field, ...rows.map((row) => String(row.fields?.[field] ?? field))]);
  return { channel: named("channel"), segment: named("segment") };
}

async function whereCondition(tx: SqlTx, sourceId: string, where: Record<string, string>): Promise<string[]> {
  const mapped = await mappedColumns(tx, sourceId);
  const conditions: string[] = [];
  for (const [column, value] of Object.entries(where)) {
    const either = [`attrs->'k'->>${sqlLiteral(column)} = ${sqlLiteral(value)}`];
    for (const field of ["channel", "segment"] as const) {
      if (!mapped[field].has(column)) continue;
      either.push(
        `${field} = ANY(${intArrayLiteral(await termNumbers(tx, sourceId, field, "text = $3", value))})`,
      );
    }
    conditions.push(`(${either.join(" OR ")})`);
  }
  return conditions;
}

/**
 * What a rule asks of a fact of its source, as an SQL condition on the columns of a facts table, without parameters
 * (it stands in COPY statements). Names that the source has never held match nothing.
 */
export async function ruleCondition(tx: SqlTx, sourceId: string, match: RuleMatch): Promise<string> {
  const conditions: string[] = [];
  if (match.event) {
    conditions.push(
      `name = ANY(${intArrayLiteral(await termNumbers(tx, sourceId, "name", "text = ANY($3)", match.event))})`,
    );
  }
  if (match.question) {
    conditions.push(
      `name = ANY(${intArrayLiteral(await termNumbers(tx, sourceId, "name", "text = $3", match.question))})`,
    );
  }
  if (match.page) {
    const start = match.page.startsWith("/")
      ? "starts_with(CASE WHEN left(text, 1) = '/' THEN text ELSE coalesce(substring(text FROM '/.*'), '/') END, $3)"
      : "starts_with(text, $3)";
    conditions.push(
      `page = ANY(${intArrayLiteral(await termNumbers(tx, sourceId, "page", start, match.page))})`,
    );
  }
  if (match.measure) conditions.push(`attrs->'m'->>${sqlLiteral(match.measure)} IS NOT NULL`);
  if (match.where) conditions.push(...(await whereCondition(tx, sourceId, match.where)));
  return conditions.length === 0 ? "true" : `(${conditions.join(" AND ")})`;
}
