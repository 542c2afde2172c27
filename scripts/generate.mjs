import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { generateClient } from "./client.mjs";
import { root } from "./project.mjs";

const USAGE = `node scripts/generate.mjs               the Prisma client into generated/prisma
node scripts/generate.mjs --diff NAME   a migration from prisma/migrations to prisma/schema
node scripts/generate.mjs --diff        the same, printed and not written
  NAME may carry its own timestamp (20260131090000_init); --from-empty ignores the migrations there are`;

/** A UTC timestamp and the name, the way Prisma orders migrations; a name that brings its own keeps it. */
export function migrationFolder(name, now) {
  if (/^\d{14}_[a-z0-9_]+$/.test(name)) return name;
  if (!/^[a-z0-9]+(_[a-z0-9]+)*$/.test(name))
    throw new Error(
      `"${name}" is no name for a migration: small letters, digits and single underscores only.`,
    );
  return `${now.toISOString().replace(/\D/g, "").slice(0, 14)}_${name}`;
}

/** A server of its own: the shadow database must not touch the developer's. */
async function diff(options) {
  const [{ startPostgres }, { ensureAppRole }, { diffMigrations }] = await Promise.all([
    import("./postgres.mjs"),
    import("./migrate.mjs"),
    import("./schema-engine.mjs"),
  ]);
  const dataDir = mkdtempSync(join(tmpdir(), "throughline-diff-"));
  const server = await startPostgres({ dataDir, fast: true });
  try {
    await withClient(server.url, ensureAppRole);
    return await diffMigrations(server.url, options);
  } finally {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function withClient(url, run) {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await run(client);
  } finally {
    await client.end();
  }
}

function write(name, sql) {
  const folder = `prisma/migrations/${migrationFolder(name, new Date())}`;
  mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, folder, "migration.sql"), sql);
  const lock = 'provider = "postgresql"\n';
  writeFileSync(join(root, "prisma/migrations/migration_lock.toml"), lock);
  console.log(
    `Wrote ${folder}/migration.sql. Read it, and add what Prisma can't know (policies, grants, functions, partitions).`,
  );
}

async function main(args) {
  if (args.length === 0) return generateClient();
  const fromEmpty = args.includes("--from-empty");
  const [flag, name, ...rest] = args.filter((arg) => arg !== "--from-empty");
  if (flag !== "--diff" || rest.length > 0) throw new Error(USAGE);
  if (name) migrationFolder(name, new Date());
  const sql = await diff({ fromEmpty });
  if (sql === null) console.log("prisma/migrations and prisma/schema agree.");
  else if (name) write(name, sql);
  else console.log(sql);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  // The engine's timers would keep a finished process waiting, hence the exit on success too.
  main(process.argv.slice(2)).then(
    () => process.exit(0),
    (error) => {
      console.error(error.message);
      process.exit(1);
    },
  );
}
