import pg from "pg";
import { everybody } from "@/lib/kpis/everybody";

/**
 * The database as its owner sees it, past row-level security: what tests of isolation compare with. `ownerRows` is for
 * looking; tests change nothing with it.
 */
let pool: pg.Pool | undefined;

export async function ownerRows<T extends pg.QueryResultRow>(
  sql: string,
  values: unknown[] = [],
): Promise<T[]> {
  pool ??= new pg.Pool({
    connectionString: process.env.DATABASE_URL,
    max: 2,
    allowExitOnIdle: true,
    options: "-c TimeZone=UTC",
  });
  return (await pool.query<T>(sql, values)).rows;
}

/** Before a test takes its database away. */
export async function closeOwner(): Promise<void> {
  const open = pool;
  pool = undefined;
  await open?.end();
}

/** Every table that carries a team, whoever adds one, and the one of teams itself. */
export async function tenantTables(): Promise<{ name: string; key: "team_id" | "id" }[]> {
  return ownerRows(
    `SELECT c.relname AS name, CASE c.relname WHEN 'teams' THEN 'id' ELSE 'team_id' END AS key FROM pg_class c
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND (c.relname = 'teams' OR EXISTS (
       SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'team_id' AND NOT a.attisdropped))
     ORDER BY 1`,
  );
}

/** The tables of raw facts of a team, as `facts.i_7`. */
async function factTables(teamId: string): Promise<string[]> {
  const rows = await ownerRows<{ name: string }>(
    `SELECT 'facts.' || c.relname AS name FROM pg_class c JOIN imports i ON c.relname = 'i_' || i.no
     WHERE c.relnamespace = 'facts'::regnamespace AND c.relkind = 'r' AND i.team_id = $1 ORDER BY i.no`,
    [teamId],
  );
  return rows.map(({ name }) => name);
}

/** What a team's rows are, a number for each table: equal before and after means that nothing of the team changed. */
export async function fingerprint({ teamId }: { teamId: string }): Promise<Record<string, string>> {
  const tenant = (await tenantTables()).map(({ name, key }) => [name, `WHERE ${key} = $1`]);
  const facts = (await factTables(teamId)).map((name) => [name, "WHERE $1::uuid IS NOT NULL"]);
  const parts = [...tenant, ...facts].map(
    ([name, where]) =>
      `SELECT '${name}' AS name, count(*) || ' ' || md5(coalesce(string_agg(r, E'\\n' ORDER BY r), '')) AS rows
       FROM (SELECT to_jsonb(x)::text AS r FROM ${name} x ${where}) x`,
  );
  const rows = await ownerRows<{ name: string; rows: string }>(parts.join(" UNION ALL "), [teamId]);
  return Object.fromEntries(rows.map(({ name, rows: state }) => [name, state]));
}

/** Every id that stands in a row of a team, but for the one that means everybody: what an answer to another team must not hold. */
export async function idsOf({ teamId }: { teamId: string }): Promise<Set<string>> {
  const columns = await ownerRows<{ table_name: string; column_name: string }>(
    `SELECT c.table_name, c.column_name FROM information_schema.columns c
     WHERE c.table_schema = 'public' AND c.data_type = 'uuid' AND c.table_name = ANY($1)`,
    [(await tenantTables()).map(({ name }) => name)],
  );
  const parts = columns.map(({ table_name: table, column_name: column }) => {
    const key = table === "teams" ? "id" : "team_id";
    return `SELECT ${column}::text AS id FROM ${table} WHERE ${key} = $1 AND ${column} IS NOT NULL`;
  });
  const rows = await ownerRows<{ id: string }>(parts.join(" UNION "), [teamId]);
  return new Set(rows.map(({ id }) => id).filter((id) => id !== everybody));
}
