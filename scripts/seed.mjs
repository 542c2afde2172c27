import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cli, pinnedNode } from "./project.mjs";

export const DEMO = { team: "demo", email: "demo@throughline.test", password: "throughline-demo" };

const markerOf = (dataDir) => join(dataDir, "seeding");

/** True when the last seeding was cut off: what it left is half a team that nobody has ever seen. */
export const wasSeedingCutOff = (dataDir) => existsSync(markerOf(dataDir));

/** Seeds the demo team, marking the data folder for as long as it takes. */
export async function seedDemo({ dataDir, env, run }) {
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(markerOf(dataDir), "");
  await run(
    "The demo team could not be made; the reason is above.",
    pinnedNode,
    [cli.tsx, "--conditions=react-server", "prisma/seed/run.ts"],
    { env },
  );
  rmSync(markerOf(dataDir));
}

/** Drops a database that an interrupted seeding left half-filled, and makes it anew, empty. */
export async function recreateDatabase(server, dataDir, name = "throughline") {
  await query(server.urlFor("postgres"), `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
  await query(server.urlFor("postgres"), `CREATE DATABASE "${name}"`);
  rmSync(markerOf(dataDir), { force: true });
}

export async function hasTeams(url) {
  return (await query(url, "SELECT 1 FROM teams LIMIT 1")).rowCount > 0;
}

export async function hasDemo(url) {
  return (await query(url, `SELECT 1 FROM teams WHERE slug = '${DEMO.team}'`)).rowCount > 0;
}

async function query(url, statement) {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await client.query(statement);
  } finally {
    await client.end();
  }
}
