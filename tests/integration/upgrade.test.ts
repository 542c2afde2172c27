import { readdirSync, readFileSync } from "node:fs";
import pg from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { newId } from "@/lib/ids";

const name = `upgrade_${newId().slice(-12)}`;
const owner = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 1 });
const upgradedUrl = new URL(process.env.DATABASE_URL!);
upgradedUrl.pathname = `/${name}`;

const migrations = readdirSync("prisma/migrations", { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();
const beforeMaps = migrations.filter((migration) => migration < "20261122");

let upgraded: pg.Client;

async function apply(names: string[]): Promise<void> {
  for (const migration of names)
    await upgraded.query(readFileSync(`prisma/migrations/${migration}/migration.sql`, "utf8"));
}

beforeAll(async () => {
  await owner.query(`CREATE DATABASE ${name}`);
  upgraded = new pg.Client({ connectionString: upgradedUrl.href });
  await upgraded.connect();
});

afterAll(async () => {
  await upgraded.end();
  await owner.query(`DROP DATABASE ${name}`);
  await owner.end();
});

it("a journey from before there were maps has an empty one, and every list of its rows is a list", async () => {
  expect(beforeMaps.length).toBeGreaterThan(0);
  await apply(beforeMaps);
  const [team, journey, stage] = [newId(), newId(), newId()];
  await upgraded.query(`INSERT INTO teams (id, slug, name, time_zone) VALUES ($1, 'old', 'Old', 'UTC')`, [
    team,
  ]);
  await upgraded.query(
    "INSERT INTO journeys (team_id, id, name, created_at, updated_at) VALUES ($1, $2, 'Old', now(), now())",
    [team, journey],
  );
  await upgraded.query(
    "INSERT INTO stages (team_id, id, journey_id, position, name, created_at) VALUES ($1, $2, $3, 1, 'See', now())",
    [team, stage, journey],
  );
  await apply(migrations.filter((migration) => !beforeMaps.includes(migration)));
  const lanes = await upgraded.query("SELECT name FROM lanes WHERE journey_id = $1", [journey]);
  expect(lanes.rowCount).toBe(6);
  const { rows: columns } = await upgraded.query<{ place: string; column: string }>(
    `SELECT table_name AS place, column_name AS column FROM information_schema.columns
     WHERE table_schema = 'public' AND data_type = 'ARRAY'`,
  );
  expect(columns).toContainEqual({ place: "stages", column: "sub_journey_ids" });
  for (const { place, column } of columns) {
    const { rows } = await upgraded.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM "${place}" WHERE "${column}" IS NULL`,
    );
    expect({ place, column, without: rows[0]!.n }).toEqual({ place, column, without: 0 });
  }
});
