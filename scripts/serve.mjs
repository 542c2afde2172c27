import { setTimeout as sleep } from "node:timers/promises";
import { timed } from "./lifecycle.mjs";
import { migrate } from "./migrate.mjs";
import { startPostgres } from "./postgres.mjs";
import { isPortFree } from "./postgres-files.mjs";
import { cli, dataDirOf, pinnedNode } from "./project.mjs";
import { loadSecrets } from "./secrets.mjs";
import { hasTeams, recreateDatabase, seedDemo, wasSeedingCutOff } from "./seed.mjs";

/** HOST and PORT, and the address the browser uses. @throws when PORT is no port */
export function addressOf(env = process.env) {
  const host = env.HOST || "127.0.0.1";
  const port = Number(env.PORT || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Error(`PORT is "${env.PORT}"; it must be a number from 1 to 65535.`);
  const reachable =
    { "0.0.0.0": "127.0.0.1", "::": "[::1]" }[host] ?? (host.includes(":") ? `[${host}]` : host);
  return { host, port, origin: `http://${reachable}:${port}` };
}

/** @throws a sentence that says what to do when the port is taken */
export async function requireFreePort({ host, port }) {
  if (await isPortFree(port, host)) return;
  throw new Error(
    `Port ${port} on ${host} is taken (or ${host} is not an address of this machine). Stop what uses it, or choose another: PORT=${port + 1} npm start`,
  );
}

/** The environment of everything that runs the app's code. */
export function appEnv({ url, embedded, dataDir, address, production }) {
  return {
    ...process.env,
    ...loadSecrets(dataDir),
    DATABASE_URL: url,
    THROUGHLINE_EMBEDDED: embedded ? "1" : "",
    NEXTAUTH_URL: process.env.NEXTAUTH_URL || address.origin,
    HOST: address.host,
    PORT: String(address.port),
    NODE_ENV: production ? "production" : "development",
    // The mapping of an import travels in the address; Node allows 16 KB of it, which 50 long questions exceed.
    NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ""} --max-http-header-size=262144`.trim(),
    NEXT_TELEMETRY_DISABLED: "1",
  };
}

/**
 * A migrated database: that of DATABASE_URL, else the embedded one, started here and stopped with `lifecycle`.
 * @returns {Promise<{ url: string, embedded: boolean, dataDir: string, server: object | null }>}
 */
export async function openDatabase(
  lifecycle,
  { dataDir = dataDirOf(), databaseUrl = process.env.DATABASE_URL, fast = false, log = console.log } = {},
) {
  let server = null;
  await timed(
    "Database",
    async () => {
      if (databaseUrl)
        return `${URL.canParse(databaseUrl) ? new URL(databaseUrl).host : ""} by DATABASE_URL`.trim();
      server = await startPostgres({ dataDir, fast, log: (line) => log(`  ${line}`) });
      lifecycle.onStop(() => server.stop());
      server.exited.then(() => {
        if (lifecycle.isStopping()) return;
        log(`The database ended by itself; its log is ${dataDir}/postgres.log.`);
        lifecycle.stop(1);
      });
      if (wasSeedingCutOff(dataDir)) await recreateDatabase(server, dataDir);
      return `PostgreSQL 18 on 127.0.0.1:${server.port}, in ${dataDir}`;
    },
    { log },
  );
  const url = databaseUrl || server.url;
  await timed(
    "Migrations",
    async () => {
      const applied = await migrate(url);
      return applied.length === 0 ? "none pending" : `${applied.length} applied`;
    },
    { log },
  );
  return { url, embedded: !databaseUrl, dataDir, server };
}

/** Makes the demo team in an embedded database that holds no team yet. */
export async function ensureDemo(lifecycle, database, env, { log = console.log } = {}) {
  if (!database.embedded || (await hasTeams(database.url))) return;
  await timed(
    "Demo team",
    async () => {
      await seedDemo({ dataDir: database.dataDir, env, run: lifecycle.run.bind(lifecycle) });
      return "made";
    },
    { log },
  );
}

/** Starts `next start` or `next dev` and waits until it answers that it is well. */
export async function serve(lifecycle, { mode, address, env, log = console.log }) {
  const args = [cli.next, mode, "-H", address.host, "-p", String(address.port)];
  const child = lifecycle.start(pinnedNode, args, {
    env,
    stdio: ["ignore", mode === "dev" ? "inherit" : "pipe", "inherit"],
  });
  relay(child, lifecycle.output === 2 ? process.stderr : process.stdout);
  let ended = false;
  child.once("exit", (code, signal) => {
    ended = true;
    if (lifecycle.isStopping()) return;
    log(`The server ended by itself (${signal ?? `code ${code}`}).`);
    lifecycle.stop(1);
  });
  await timed(
    "Server",
    async () => {
      await untilHealthy(address.origin, () => ended);
      return address.origin;
    },
    { log },
  );
  return child;
}

/** Next's own banner (its version, its address) would only repeat ours. */
function relay(child, stream) {
  child.stdout?.on("data", (chunk) => {
    const text = chunk.toString();
    if (!/▲ Next\.js|^\s*- (Local|Network):|✓ (Starting|Ready|Running next)/m.test(text)) stream.write(text);
  });
}

async function untilHealthy(origin, hasEnded) {
  let last = "no answer";
  for (const began = Date.now(); Date.now() - began < 120_000; await sleep(100)) {
    if (hasEnded()) return new Promise(() => {});
    try {
      const response = await fetch(`${origin}/api/health`, { signal: AbortSignal.timeout(30_000) });
      if (response.ok) return;
      last = `${response.status} ${(await response.text()).slice(0, 300)}`;
    } catch (error) {
      last = error.cause?.code ?? error.message;
    }
  }
  throw new Error(`The server did not become healthy within two minutes (${origin}/api/health: ${last}).`);
}
