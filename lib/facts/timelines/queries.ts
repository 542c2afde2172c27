import "server-only";
import { to as copyTo } from "pg-copy-streams";
import type { SqlTx } from "@/lib/db";
import { type FactSet, type FactTable, standingFacts, tablesOfSource } from "@/lib/facts/fact-set";
import { ruleCondition } from "@/lib/facts/rules/queries";
import type { SourceRule } from "@/lib/facts/schema";
import { instantLiteral } from "@/lib/facts/sql-literal";
import { createTimelineReader, type TimelineSink } from "@/lib/facts/timeline-reader";

/** Whole civil days as instants, for date-only facts: day, first and last millisecond in the team's zone. */
export interface DayBounds {
  day: string;
  firstMs: number;
  lastMs: number;
}

interface TimelineRequest {
  facts: FactSet;
  /** the rules of each stage in order; only those of event sources matter */
  stages: { rules: SourceRule[] }[];
  /** half-open range of instants */
  fromMs: number;
  untilMs: number;
  /** every civil day of the range; needed only when a table holds date-only facts */
  days: DayBounds[];
}

const stagesInLowMask = 30;

/** `CASE … END` sums that set a stage's bit where one of its rules for this source matches. */
async function maskExpression(
  tx: SqlTx,
  sourceId: string,
  stages: TimelineRequest["stages"],
  fromStage: number,
): Promise<string> {
  const bits: string[] = [];
  for (const [index, stage] of stages.entries()) {
    const bit = index - fromStage;
    if (bit < 0 || bit >= stagesInLowMask) continue;
    const conditions: string[] = [];
    for (const rule of stage.rules) {
      if (rule.sourceId === sourceId && rule.kind === "events")
        conditions.push(await ruleCondition(tx, sourceId, rule.match));
    }
    if (conditions.length > 0) bits.push(`CASE WHEN ${conditions.join(" OR ")} THEN ${2 ** bit} ELSE 0 END`);
  }
  return bits.length === 0 ? "0" : bits.join(" + ");
}

function touches(table: FactTable, fromMs: number, untilMs: number): boolean {
  const instants = table.firstAtMs !== null && table.lastAtMs! >= fromMs && table.firstAtMs < untilMs;
  return instants || table.firstDay !== null;
}

/** SQL selects of (person, key, other, mask_low, mask_high) for one source. */
async function sourceSelects(tx: SqlTx, sourceId: string, request: TimelineRequest): Promise<string[]> {
  const tables = tablesOfSource(request.facts, sourceId);
  const touched = request.facts.isolated
    ? tables
    : tables.filter((t) => touches(t, request.fromMs, request.untilMs));
  const from = standingFacts(touched, request.facts.isolated);
  if (!from) return [];
  const low = await maskExpression(tx, sourceId, request.stages, 0);
  const high =
    request.stages.length > stagesInLowMask
      ? await maskExpression(tx, sourceId, request.stages, stagesInLowMask)
      : null;
  const marked = `(SELECT person, at, day, (${low})::int AS low, ${high ? `(${high})::int` : "NULL::int"} AS high FROM ${from} f WHERE person IS NOT NULL) m`;
  const any = high ? "(low <> 0 OR high <> 0)" : "low <> 0";
  const range = `at >= ${instantLiteral(request.fromMs)} AND at < ${instantLiteral(request.untilMs)}`;
  const selects = [
    `SELECT person, at AS key, NULL::timestamptz AS other, low, high FROM ${marked} WHERE ${range} AND ${any}`,
  ];
  if (touched.some((table) => table.firstDay !== null)) {
    const values = request.days.map(
      (d) => `('${d.day}'::date, ${instantLiteral(d.firstMs)}, ${instantLiteral(d.lastMs)})`,
    );
    const joined = `${marked} JOIN (VALUES ${values.join(", ")}) d(civil, first, last) ON d.civil = m.day WHERE ${any}`;
    selects.push(
      `SELECT person, last, first, low, high FROM ${joined}`,
      `SELECT person, first, last, low, high FROM ${joined}`,
    );
  }
  return selects;
}

/**
 * Streams every event of the stages' rules into `sink`, grouped by person, newest first (see TimelineSink), at constant
 * memory. The sort is the database's.
 */
export async function streamTimelines(
  tx: SqlTx,
  request: TimelineRequest,
  sink: TimelineSink,
): Promise<void> {
  const sources = new Set(
    request.stages.flatMap((s) => s.rules.filter((r) => r.kind === "events").map((r) => r.sourceId)),
  );
  const selects: string[] = [];
  for (const sourceId of sources) selects.push(...(await sourceSelects(tx, sourceId, request)));
  if (selects.length === 0) return;
  // The default of 4 MB would sort a million events on disk.
  await tx.query("SET LOCAL work_mem = '128MB'");
  const reader = createTimelineReader(sink);
  const stream = tx.query(
    copyTo(
      `COPY (SELECT person, key, other, low, high FROM (${selects.join(" UNION ALL ")}) e ORDER BY person, key DESC) TO STDOUT (FORMAT binary)`,
    ),
  );
  for await (const chunk of stream) reader.push(chunk as Uint8Array);
}
