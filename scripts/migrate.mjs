import { pathToFileURL } from "node:url";
import { dataDirOf } from "./project.mjs";
import { applyMigrations } from "./schema-engine.mjs";

/** The role the app takes on; it owns nothing and row-level security binds it. */
const APP_ROLE = "throughline_app";
/** One migrator at a time per database; the number means nothing else. */
const LOCK = 7_240_611;
const TRIES = 20;

/** The oldest PostgreSQL that knows what the schema uses. */
const MIN_VERSION = 160_000;

/**
 * Creates the app's role where it is absent, then applies prisma/migrations.
 * @param {string} databaseUrl of a user that owns the database
 * @returns {Promise<string[]>} the names of the migrations applied now
 * @throws a sentence when the database can't be reached or is too old, or a migration fails
 */
export async function migrate(databaseUrl) {
  const client = await connect(databaseUrl);
  try {
    const { rows } = await client.query("SHOW server_version_num");
    if (Number(rows[0].server_version_num) < MIN_VERSION)
      throw new Error("The database is too old: PostgreSQL 16 or later is needed.");
    await client.query("SELECT pg_advisory_lock($1)", [LOCK]);
    await ensureAppRole(client);
    await releaseCutOff(client);
    return await applyMigrations(databaseUrl);
  } finally {
    await client.end();
  }
}

async function connect(databaseUrl) {
  if (!URL.canParse(databaseUrl))
    throw new Error(
      "DATABASE_URL is no URL; it should look like postgresql://user:password@host:5432/database.",
    );
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: databaseUrl });
  try {
    await client.connect();
  } catch (error) {
    const { host, pathname } = new URL(databaseUrl);
    throw new Error(
      `The database ${pathname.slice(1)} on ${host} can't be used: ${error.message || error.code}.`,
      {
        cause: error,
      },
    );
  }
  return client;
}

/**
 * A migration whose migrator was killed, or that failed, was rolled back as a whole, as each is sent as one
 * transaction; Prisma only sees that it never finished, and would refuse to go on.
 */
async function releaseCutOff(client) {
  const { rows } = await client.query("SELECT to_regclass('_prisma_migrations') IS NOT NULL AS exists");
  if (!rows[0].exists) return;
  await client.query(
    "UPDATE _prisma_migrations SET rolled_back_at = now() WHERE finished_at IS NULL AND rolled_back_at IS NULL",
  );
}

/** Roles belong to the cluster: migrations of other databases on it may do the same at this moment, hence the repetition. */
export async function ensureAppRole(client) {
  for (let tries = 1; ; tries++) {
    try {
      await createAppRole(client);
      return;
    } catch (error) {
      const isRace = ["42710", "23505"].includes(error.code) || /tuple concurrently/.test(error.message);
      if (error.code === "42501") throw new Error(refusal(error), { cause: error });
      if (!isRace || tries === TRIES) throw error;
    }
  }
}

async function createAppRole(client) {
  const { rows } = await client.query(
    "SELECT rolcanlogin OR rolsuper OR rolbypassrls AS powerful FROM pg_roles WHERE rolname = $1",
    [APP_ROLE],
  );
  if (rows.length === 0)
    await client.query(`CREATE ROLE ${APP_ROLE} NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS`);
  else if (rows[0].powerful)
    throw new Error(
      `The role ${APP_ROLE} exists but may log in, is superuser or bypasses row-level security. Take that from it: ALTER ROLE ${APP_ROLE} NOLOGIN NOSUPERUSER NOBYPASSRLS;`,
    );
  const member = await client.query("SELECT pg_has_role(current_user, $1, 'SET') AS ok", [APP_ROLE]);
  if (!member.rows[0].ok) await client.query(`GRANT ${APP_ROLE} TO CURRENT_USER`);
}

const refusal = (error) =>
  `The database's user may not create or take on the role ${APP_ROLE} (${error.message}). Have a superuser run once: CREATE ROLE ${APP_ROLE} NOLOGIN; GRANT ${APP_ROLE} TO <user of DATABASE_URL>;`;

async function main() {
  const { withDatabase } = await import("./database.mjs");
  const applied = await withDatabase({ dataDir: dataDirOf(), log: console.log }, ({ url }) => migrate(url));
  console.log(applied.length === 0 ? "Nothing to migrate." : `Applied ${applied.join(", ")}.`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  // The engine's timers would keep a finished process waiting, hence the exit on success too.
  main().then(
    () => process.exit(0),
    (error) => {
      console.error(error.message);
      process.exit(1);
    },
  );
}
