import "server-only";
import type { SqlTx } from "@/lib/db";
import { type FactSet, standingFacts, tablesOfSource } from "@/lib/facts/fact-set";
import { ruleCondition } from "@/lib/facts/rules/queries";
import type { SourceRule } from "@/lib/facts/schema";
import { sqlLiteral } from "@/lib/facts/sql-literal";

/**
 * The range cut at every period boundary: cell i is [bounds[i], bounds[i+1]). The boundaries come from the app, so that
 * the database's own idea of time zones never matters.
 */
export interface Cells {
  boundsMs: number[];
  /** the civil day of each boundary */
  boundsDay: string[];
}

/** How many answers of one scale gave one score in one cell. */
export interface ScoreCount {
  cell: number;
  scale: [number, number];
  score: number;
  n: number;
}

/** What a fact's cell is, as SQL over `at` and `day`; $1 and $2 are the bounds. Outside the range it is null. */
const cellSql = `(CASE WHEN at IS NOT NULL THEN nullif(width_bucket(at, $1::timestamptz[]), 0)
                       ELSE nullif(width_bucket(day, $2::date[]), 0) END)`;

function cellParameters(cells: Cells): [string[], string[]] {
  return [cells.boundsMs.map((ms) => new Date(ms).toISOString()), cells.boundsDay];
}

/** Answers by score and cell that match any of a stage's rules for one source; an answer counts once. */
export async function countScores(
  tx: SqlTx,
  facts: FactSet,
  rules: SourceRule[],
  cells: Cells,
): Promise<ScoreCount[]> {
  const sourceId = rules[0]!.sourceId;
  const conditions: string[] = [];
  for (const rule of rules) conditions.push(await ruleCondition(tx, sourceId, rule.match));
  const tables = tablesOfSource(facts, sourceId);
  const scales = new Map(tables.flatMap((t) => (t.scale ? [[t.scale.join(), t.scale] as const] : [])));
  const counts: ScoreCount[] = [];
  for (const [key, scale] of scales) {
    // One scale at a time: answers of imports with another scale are another KPI.
    const from = standingFacts(
      tables.filter((table) => table.scale?.join() === key),
      facts.isolated,
    );
    const { rows } = await tx.query<{ cell: number; score: number; n: number }>(
      `SELECT ${cellSql} - 1 AS cell, number::int AS score, count(*)::int AS n FROM ${from} f
       WHERE number IS NOT NULL AND (${conditions.join(" OR ")}) GROUP BY 1, 2`,
      cellParameters(cells),
    );
    for (const row of rows)
      if (row.cell !== null && row.cell < cells.boundsMs.length - 1) counts.push({ ...row, scale });
  }
  return counts;
}

/**
 * Σ amount by measure and cell of the rows that match any of a stage's rules for one source, as exact decimal text. A rule
 * that names a measure takes that one only; an amount counts once.
 */
export async function sumMeasures(
  tx: SqlTx,
  facts: FactSet,
  rules: SourceRule[],
  cells: Cells,
): Promise<{ cell: number; measure: string; amount: string }[]> {
  const sourceId = rules[0]!.sourceId;
  const from = standingFacts(tablesOfSource(facts, sourceId), facts.isolated);
  if (!from) return [];
  const conditions: string[] = [];
  for (const { match } of rules) {
    const own = match.measure === undefined ? "" : ` AND m.key = ${sqlLiteral(match.measure)}`;
    conditions.push(`(${await ruleCondition(tx, sourceId, match)}${own})`);
  }
  const { rows } = await tx.query<{ cell: number | null; measure: string; amount: string }>(
    `SELECT ${cellSql} - 1 AS cell, m.key AS measure, sum(m.value::numeric)::text AS amount
     FROM ${from} f, jsonb_each_text(attrs->'m') m WHERE ${conditions.join(" OR ")} GROUP BY 1, 2`,
    cellParameters(cells),
  );
  return rows.flatMap(({ cell, ...sum }) =>
    cell === null || cell >= cells.boundsMs.length - 1 ? [] : [{ cell, ...sum }],
  );
}
