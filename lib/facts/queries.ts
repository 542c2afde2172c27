import "server-only";
import { type SqlTx, withTeamSql } from "@/lib/db";
import { type FactSet, type FactTable, standingFacts, tablesOfSource } from "@/lib/facts/fact-set";
import { ruleCondition } from "@/lib/facts/rules/queries";
import type { SourceRule } from "@/lib/facts/schema";
import { termField } from "@/lib/facts/term-field";
import type { Scope } from "@/lib/scope";

interface TableRow {
  no: string;
  id: string;
  source_id: string;
  updates: boolean;
  scale_min: number | null;
  scale_max: number | null;
  first_at: Date | null;
  last_at: Date | null;
  first_day: string | null;
  last_day: string | null;
  finished_at: Date;
}

const tableColumns = `no, id, source_id, updates, scale_min, scale_max, first_at, last_at,
  first_day::text AS first_day, last_day::text AS last_day, finished_at`;

function toTable(row: TableRow): FactTable {
  return {
    no: row.no,
    importId: row.id,
    sourceId: row.source_id,
    updates: row.updates,
    scale: row.scale_min === null || row.scale_max === null ? null : [row.scale_min, row.scale_max],
    firstAtMs: row.first_at?.getTime() ?? null,
    lastAtMs: row.last_at?.getTime() ?? null,
    firstDay: row.first_day,
    lastDay: row.last_day,
    finishedMs: row.finished_at.getTime(),
  };
}

/** The live imports of these sources, oldest first. */
export async function liveFacts(tx: SqlTx, sourceIds: string[]): Promise<FactSet> {
  const { rows } = await tx.query<TableRow>(
    `SELECT ${tableColumns} FROM imports
     WHERE team_id = current_team() AND source_id = ANY($1::uuid[]) AND status = 'committed' ORDER BY no`,
    [sourceIds],
  );
  return { tables: rows.map(toTable), isolated: false };
}

/** The facts of exactly these imports; one that was undone is simply not among them (its facts are gone). */
export async function factsOfImports(tx: SqlTx, importIds: string[]): Promise<FactSet> {
  const { rows } = await tx.query<TableRow>(
    `SELECT ${tableColumns} FROM imports
     WHERE team_id = current_team() AND id = ANY($1::uuid[]) AND status = 'committed' ORDER BY no`,
    [importIds],
  );
  return { tables: rows.map(toTable), isolated: true };
}

/** How many standing facts each rule matches, for the rule editor. Reads raw facts: never for a dashboard. */
export async function countMatchingFacts(scope: Scope, rules: SourceRule[]): Promise<number[]> {
  return withTeamSql(scope, async (tx) => {
    const facts = await liveFacts(
      tx,
      rules.map((rule) => rule.sourceId),
    );
    const counts: number[] = [];
    for (const rule of rules) {
      const from = standingFacts(tablesOfSource(facts, rule.sourceId), false);
      if (!from) {
        counts.push(0);
        continue;
      }
      const { rows } = await tx.query<{ n: string }>(
        `SELECT count(*) AS n FROM ${from} f WHERE ${await ruleCondition(tx, rule.sourceId, rule.match)}`,
      );
      counts.push(Number(rows[0]!.n));
    }
    return counts;
  });
}

/** A value that facts of a source have, and how many. */
interface CountedText {
  text: string;
  count: number;
}

/** What rules of a source can choose from. Lists are by count, at most 500 long. */
export interface FactTerms {
  events: CountedText[];
  questions: CountedText[];
  channels: CountedText[];
  segments: CountedText[];
  pages: CountedText[];
  measures: string[];
  keptColumns: { column: string; values: string[] }[];
  /** what the columns are called in the files that were imported; a rule may use these names as well */
  named: { channel: string[]; segment: string[] };
}

async function countedTerms(
  tx: SqlTx,
  sourceId: string,
  from: string,
  field: keyof typeof termField,
): Promise<CountedText[]> {
  const { rows } = await tx.query<{ text: string; n: string }>(
    `SELECT t.text, c.n FROM (SELECT ${field} AS no, count(*) AS n FROM ${from} f WHERE ${field} IS NOT NULL GROUP BY 1) c
     JOIN terms t ON t.team_id = current_team() AND t.source_id = $1 AND t.field = $2 AND t.no = c.no
     ORDER BY c.n DESC, t.text LIMIT 500`,
    [sourceId, termField[field]],
  );
  return rows.map((row) => ({ text: row.text, count: Number(row.n) }));
}

async function keptValues(tx: SqlTx, from: string): Promise<FactTerms["keptColumns"]> {
  const { rows } = await tx.query<{ column: string; values: string[] }>(
    `SELECT k.key AS column, (array_agg(DISTINCT k.value ORDER BY k.value))[1:200] AS values
     FROM ${from} f, jsonb_each_text(f.attrs->'k') k GROUP BY k.key ORDER BY k.key`,
  );
  return rows;
}

/** The columns of the files whose standing imports took them as this. */
async function fileColumns(tx: SqlTx, sourceId: string, field: "channel" | "segment"): Promise<string[]> {
  const { rows } = await tx.query<{ name: string }>(
    `SELECT DISTINCT mapping->'fields'->>$2 AS name FROM imports
     WHERE team_id = current_team() AND source_id = $1 AND status = 'committed' AND mapping->'fields'->>$2 IS NOT NULL
     ORDER BY 1`,
    [sourceId, field],
  );
  return rows.map((row) => row.name);
}

async function measureNames(tx: SqlTx, from: string): Promise<string[]> {
  const { rows } = await tx.query<{ name: string }>(
    `SELECT DISTINCT k AS name FROM ${from} f, jsonb_object_keys(f.attrs->'m') k ORDER BY 1`,
  );
  return rows.map((row) => row.name);
}

/** What the standing facts of a source hold, for choosing a rule. Empty lists for a source without imports or of another team. */
export async function listFactTerms(scope: Scope, sourceId: string): Promise<FactTerms> {
  return withTeamSql(scope, async (tx) => {
    const kindRow = await tx.query<{ kind: string }>(
      "SELECT kind FROM sources WHERE team_id = current_team() AND id = $1",
      [sourceId],
    );
    const kind = kindRow.rows[0]?.kind;
    const facts = await liveFacts(tx, [sourceId]);
    const from = standingFacts(facts.tables, false);
    const none: FactTerms = {
      events: [],
      questions: [],
      channels: [],
      segments: [],
      pages: [],
      measures: [],
      keptColumns: [],
      named: { channel: [], segment: [] },
    };
    if (!from || !kind) return none;
    const names = await countedTerms(tx, sourceId, from, "name");
    return {
      events: kind === "events" ? names : [],
      questions: kind === "responses" ? names : [],
      channels: await countedTerms(tx, sourceId, from, "channel"),
      segments: await countedTerms(tx, sourceId, from, "segment"),
      pages: await countedTerms(tx, sourceId, from, "page"),
      measures: kind === "measures" ? await measureNames(tx, from) : [],
      keptColumns: kind === "events" ? [] : await keptValues(tx, from),
      named: {
        channel: await fileColumns(tx, sourceId, "channel"),
        segment: await fileColumns(tx, sourceId, "segment"),
      },
    };
  });
}
