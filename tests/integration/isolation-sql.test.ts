import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newId } from "@/lib/ids";
import { stateOf, type TwoTeams, twoTeams } from "@/tests/setup/isolation";
import { ownerRows, tenantTables } from "@/tests/setup/owner";

/** Raw SQL as the app's role, as somebody could send it who got past all of the code. */
const pool = new pg.Pool({
  connectionString: process.env.DATABASE_URL,
  max: 2,
  options: "-c role=throughline_app",
});

/** Runs in a transaction with this team (null: none), and rolls back unless told to keep. */
async function asApp<T>(
  team: { teamId: string } | null,
  fn: (client: pg.PoolClient) => Promise<T>,
  end: "ROLLBACK" | "COMMIT" = "ROLLBACK",
): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query("BEGIN");
    if (team) await client.query("SELECT set_config('app.team_id', $1, true)", [team.teamId]);
    const result = await fn(client);
    await client.query(end);
    return result;
  } catch (error) {
    await client.query("ROLLBACK");
    throw error;
  } finally {
    client.release();
  }
}

const run = (team: { teamId: string } | null, sql: string, values: unknown[] = []) =>
  asApp(team, async (client) => (await client.query(sql, values)).rows);

async function countIn(client: pg.PoolClient, table: string, where = "true", values: unknown[] = []) {
  const { rows } = await client.query<{ n: number }>(
    `SELECT count(*)::int AS n FROM ${table} WHERE ${where}`,
    values,
  );
  return rows[0]!.n;
}

let teams: TwoTeams;
let tables: Awaited<ReturnType<typeof tenantTables>>;
let before: Awaited<ReturnType<typeof stateOf>>;
/** numbers of the other team's imports, and the tables of their facts */
let imports: string[];
let factTables: string[];

beforeAll(async () => {
  teams = await twoTeams();
  tables = await tenantTables();
  before = await stateOf(teams);
  const rows = await ownerRows<{ no: string }>(
    "SELECT no FROM imports WHERE team_id = $1 AND status = 'committed' ORDER BY no",
    [teams.theirs.scope.teamId],
  );
  imports = rows.map(({ no }) => no);
  factTables = imports.map((no) => `facts.i_${no}`);
});
afterAll(async () => {
  expect(await stateOf(teams)).toEqual(before);
  await pool.end();
});

describe("reading as the app's role", () => {
  it("sees rows of one's own in every table, so that seeing none means something", async () => {
    const empty = await asApp(teams.theirs.scope, async (client) => {
      const counts: [string, number][] = [];
      for (const { name } of tables) counts.push([name, await countIn(client, name)]);
      return counts.filter(([, count]) => count === 0).map(([name]) => name);
    });
    expect(empty).toEqual([]);
  });

  it.each([
    ["unset", null],
    ["empty", ""],
  ])("sees no row of any table with the team %s", async (_, setting) => {
    const seen = await asApp(null, async (client) => {
      if (setting !== null) await client.query("SELECT set_config('app.team_id', $1, true)", [setting]);
      const counts: [string, number][] = [];
      for (const name of [...tables.map((table) => table.name), ...factTables]) {
        counts.push([name, await countIn(client, name)]);
      }
      return counts.filter(([, count]) => count > 0);
    });
    expect(seen).toEqual([]);
  });

  it("sees no row of another team", async () => {
    const { mine } = teams;
    const seen = await asApp(mine.scope, async (client) => {
      const counts: [string, number][] = [];
      for (const { name, key } of tables) {
        counts.push([name, await countIn(client, name, `${key} <> $1`, [mine.scope.teamId])]);
      }
      for (const name of factTables) counts.push([name, await countIn(client, name)]);
      return counts.filter(([, count]) => count > 0);
    });
    expect(seen).toEqual([]);
    const own = await asApp(teams.theirs.scope, (client) => countIn(client, factTables[0]!));
    expect(own).toBeGreaterThan(0);
  });
});

describe("writing as the app's role", () => {
  it("puts no row into another team, in no table", async () => {
    const { mine, theirs } = teams;
    for (const { name, key } of tables) {
      // A whole row that would be right in every other way: one's own, with the team exchanged.
      const insert = `INSERT INTO ${name} SELECT (jsonb_populate_record(x, jsonb_build_object('${key}', $1::text))).* FROM ${name} x LIMIT 1`;
      await expect(run(mine.scope, insert, [theirs.scope.teamId]), name).rejects.toThrow(
        /row-level security/,
      );
    }
  });

  it("puts no row anywhere without a team", async () => {
    const { teamId } = teams.theirs.scope;
    const journey =
      "INSERT INTO journeys (team_id, id, name, created_at, updated_at) VALUES ($1, $2, 'x', now(), now())";
    await expect(run(null, journey, [teamId, newId()])).rejects.toThrow(/row-level security/);
    const team = "INSERT INTO teams (id, slug, name, time_zone) VALUES ($1, $2, 'x', 'UTC')";
    await expect(run(null, team, [newId(), newId()])).rejects.toThrow(/row-level security/);
  });

  it("changes, moves and removes no row of another team", async () => {
    const { mine, theirs } = teams;
    for (const { name, key } of tables.filter((table) => table.name !== "audit_entries")) {
      const touched = await asApp(mine.scope, async (client) => {
        const update = `UPDATE ${name} SET ${key} = ${key} WHERE ${key} = $1`;
        const changed = await client.query(update, [theirs.scope.teamId]);
        const removed = await client.query(`DELETE FROM ${name} WHERE ${key} = $1`, [theirs.scope.teamId]);
        return [changed.rowCount, removed.rowCount];
      });
      expect(touched, name).toEqual([0, 0]);
      const move = run(mine.scope, `UPDATE ${name} SET ${key} = $1`, [theirs.scope.teamId]);
      await expect(move, name).rejects.toThrow(/row-level security|read-only|keeps its snapshot/);
    }
  });

  it("refers to no row of another team", async () => {
    const { mine, theirs } = teams;
    const { teamId } = mine.scope;
    const stage = `INSERT INTO stages (team_id, id, journey_id, position, name, created_at) VALUES ($1, $2, $3, 9, 'x', now())`;
    await expect(run(mine.scope, stage, [teamId, newId(), theirs.ids.journey])).rejects.toThrow(
      /foreign key/,
    );
  });

  it("leaves the audit log as it is, one's own too", async () => {
    const statements = [
      "UPDATE audit_entries SET action = 'x'",
      "DELETE FROM audit_entries",
      "TRUNCATE audit_entries",
    ];
    for (const statement of statements) {
      await expect(run(teams.mine.scope, statement)).rejects.toThrow(/permission denied/);
    }
  });

  it("can't switch the wall off", async () => {
    const statements = [
      "ALTER TABLE journeys DISABLE ROW LEVEL SECURITY",
      "DROP POLICY team ON journeys",
      "CREATE POLICY mine ON journeys USING (true)",
      "GRANT SELECT ON _prisma_migrations TO throughline_app",
      "TRUNCATE journeys CASCADE",
      "CREATE TABLE public.mine (x int)",
      `ALTER TABLE ${factTables[0]} DISABLE ROW LEVEL SECURITY`,
      `SELECT facts_range(${imports[0]})`,
    ];
    for (const statement of statements) {
      await expect(run(teams.mine.scope, statement), statement).rejects.toThrow(
        /must be owner|permission denied/,
      );
    }
  });
});

describe("raw facts", () => {
  it("are written by nobody once they are sealed, and read in no other team", async () => {
    for (const [team, table] of [teams.mine, teams.theirs, null].flatMap((t) =>
      factTables.map((f) => [t, f] as const),
    )) {
      const scope = team?.scope ?? null;
      for (const statement of [
        `INSERT INTO ${table} (row_key, current) VALUES (1, true)`,
        `UPDATE ${table} SET current = false`,
        `DELETE FROM ${table}`,
        `TRUNCATE ${table}`,
      ]) {
        await expect(run(scope, statement), statement).rejects.toThrow(/permission denied/);
      }
      if (team !== teams.theirs) expect(await asApp(scope, (client) => countIn(client, table))).toBe(0);
    }
  });

  it("are opened, sealed and dropped by their own team alone", async () => {
    for (const call of ["facts_open($1)", "facts_seal($1, true)", "facts_drop($1)"]) {
      for (const scope of [teams.mine.scope, null]) {
        for (const no of imports) {
          await expect(run(scope, `SELECT ${call}`, [no]), call).rejects.toThrow(/no such import/);
        }
      }
    }
  });

  it("are not fooled by a temporary table in the place of imports", async () => {
    const forged = `CREATE TEMP TABLE imports ON COMMIT DROP AS
      SELECT $1::bigint AS no, $2::uuid AS team_id, $3::uuid AS source_id, $4::text AS status, false AS updates,
        NULL::timestamptz AS first_at, NULL::timestamptz AS last_at, NULL::date AS first_day, NULL::date AS last_day`;
    for (const [status, call] of [
      ["loading", "facts_open($1)"],
      ["loading", "facts_seal($1, true)"],
      ["committed", "facts_drop($1)"],
    ]) {
      const attempt = asApp(teams.mine.scope, async (client) => {
        await client.query(forged, [imports[0], teams.mine.scope.teamId, teams.mine.ids.events, status]);
        await client.query("GRANT ALL ON pg_temp.imports TO PUBLIC");
        await client.query(`SELECT ${call}`, [imports[0]]);
      });
      await expect(attempt, call).rejects.toThrow(/no such import/);
    }
  });
});

describe("what is found before there is a team", () => {
  it("is found by one's own id or secret alone", async () => {
    const { mine, theirs } = teams;
    expect(await run(null, "SELECT * FROM team_for_user($1, $2)", [mine.user.id, theirs.slug])).toEqual([]);
    const slugs = await run(null, "SELECT slug FROM teams_of_user($1)", [mine.user.id]);
    expect(slugs).toEqual([{ slug: mine.slug }]);
    for (const find of ["invitation_by_hash", "api_token_by_hash"]) {
      expect(await run(null, `SELECT * FROM ${find}('\\x00')`)).toEqual([]);
      expect(await run(null, `SELECT * FROM ${find}(NULL)`)).toEqual([]);
    }
  });
});
