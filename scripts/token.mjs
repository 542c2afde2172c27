import { exitCodeOf } from "./children.mjs";
import { createLifecycle } from "./lifecycle.mjs";
import { findRunningPostgres } from "./postgres.mjs";
import { cli, dataDirOf, pinnedNode } from "./project.mjs";
import { addressOf, appEnv, ensureDemo, openDatabase } from "./serve.mjs";

const STDERR = 2;

/** The server `npm start` runs is used as it is; without it the database is started, and gets its demo team, as `npm start` would do. */
async function reachDatabase(lifecycle) {
  const dataDir = dataDirOf();
  const running = process.env.DATABASE_URL ? null : await findRunningPostgres({ dataDir });
  if (running) return { url: running.url, embedded: true, dataDir };
  const log = console.error;
  const database = await openDatabase(lifecycle, { dataDir, log });
  await ensureDemo(lifecycle, database, envOf(database), { log });
  return database;
}

const envOf = (database) => appEnv({ ...database, address: addressOf(), production: true });

/** The token is the last line of stdout; whatever else there is to say goes to stderr. */
async function main(args, lifecycle) {
  const database = await reachDatabase(lifecycle);
  const child = lifecycle.start(
    pinnedNode,
    [cli.tsx, "--conditions=react-server", "prisma/seed/token.ts", ...args],
    { env: envOf(database), stdio: ["ignore", "inherit", "inherit"] },
  );
  return exitCodeOf(child);
}

const lifecycle = createLifecycle({ log: console.error, output: STDERR });
main(process.argv.slice(2), lifecycle).then(
  (code) => lifecycle.stop(code),
  (error) => {
    console.error(error.message);
    lifecycle.stop(1);
  },
);
