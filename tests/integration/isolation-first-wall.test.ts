import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closeDatabase } from "@/lib/db";
import { newId } from "@/lib/ids";
import { foreignIds, leakedIds, outcomeOf, stateOf, type TwoTeams, twoTeams } from "@/tests/setup/isolation";
import * as mutations from "@/tests/setup/mutation-calls";
import { closeOwner, tenantTables } from "@/tests/setup/owner";
import * as queries from "@/tests/setup/query-calls";

/**
 * The same queries and mutations in a database whose row-level security is off: the code must keep teams apart by itself, or
 * one forgotten policy would be enough to show everything.
 */
const shared = process.env.DATABASE_URL!;
const name = `one_wall_${newId().slice(-12)}`;

async function onServer(url: string, ...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}

let teams: TwoTeams;

beforeAll(async () => {
  await onServer(shared, `CREATE DATABASE ${name}`);
  const url = new URL(shared);
  url.pathname = `/${name}`;
  const script = fileURLToPath(new URL("../../scripts/migrate.mjs", import.meta.url));
  // Nothing of this file has connected yet: the app reads its settings on first use.
  process.env.DATABASE_URL = url.href;
  await promisify(execFile)(process.execPath, [script], { env: process.env });
  const secured = (await tenantTables()).map((table) => table.name);
  await onServer(url.href, ...secured.map((table) => `ALTER TABLE ${table} DISABLE ROW LEVEL SECURITY`));
  teams = await twoTeams();
});

afterAll(async () => {
  process.env.DATABASE_URL = shared;
  await Promise.all([closeDatabase(), closeOwner()]);
  // Without force: it waits for connections that are just ending.
  await onServer(shared, `DROP DATABASE ${name}`);
});

describe("without row-level security", () => {
  it.each(Object.entries(queries.refused))("%s refuses ids of another team", async (_, call) => {
    const { mine } = teams;
    for (const { ids, which } of await foreignIds(teams, (given) =>
      outcomeOf(() => call(mine.scope, given)),
    )) {
      expect(await outcomeOf(() => call(mine.scope, ids)), which).toEqual({ code: "NOT_FOUND" });
    }
  });

  it.each(Object.entries(queries.empty))("%s finds nothing by them", async (_, [call, nothing]) => {
    const { mine, theirs } = teams;
    expect(await call(mine.scope, theirs.ids)).toEqual(nothing);
  });

  it.each(Object.entries(queries.own))("%s gives one's own alone", async (_, call) => {
    expect(leakedIds(await call(teams.mine.scope, teams.mine.ids), teams.unseen)).toEqual([]);
  });

  it.each(Object.entries(mutations.refused))("%s changes nothing by them", async (_, call) => {
    const { mine } = teams;
    const before = await stateOf(teams);
    for (const { ids, which } of await foreignIds(teams, (given) =>
      outcomeOf(() => call(mine.scope, given)),
    )) {
      expect(await outcomeOf(() => call(mine.scope, ids)), which).toEqual({ code: "NOT_FOUND" });
    }
    expect(await stateOf(teams)).toEqual(before);
    expect(await outcomeOf(() => call(mine.scope, mine.ids)), "own ids").toHaveProperty("value");
    expect((await stateOf(teams)).theirs).toEqual(before.theirs);
  });

  it.each(Object.entries(mutations.own))("%s touches one's own team alone", async (_, call) => {
    const before = await stateOf(teams);
    await call(teams.mine.scope, teams.theirs.ids);
    expect((await stateOf(teams)).theirs).toEqual(before.theirs);
  });
});
