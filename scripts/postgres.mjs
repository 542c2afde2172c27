import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { createCluster, findServer, reach, serverEnv } from "./postgres-cluster.mjs";
import {
  choosePort,
  filesOf,
  isAlive,
  isServerOf,
  newPassword,
  parentOf,
  readPostmaster,
  readSettings,
  urlOf,
  writeSettings,
} from "./postgres-files.mjs";
import { boundToParent, findRunner } from "./unprivileged.mjs";

const DATABASE = "throughline";
const SETTINGS = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  max_connections: 60,
  // A count over a source locks a table for each of its imports, and there may be one a day for years.
  max_locks_per_transaction: 1024,
  shared_buffers: "256MB",
  max_wal_size: "2GB",
  checkpoint_timeout: "15min",
  log_checkpoints: "off",
  lc_messages: "C",
};
/** For throw-away test databases only: a power cut may cost them. */
const FAST = { fsync: "off", synchronous_commit: "off", full_page_writes: "off" };

/**
 * Starts the embedded PostgreSQL on a data folder, made on first use.
 * @param {{ dataDir: string, log?: (line: string) => void, fast?: boolean, runner?: object }} options
 * @returns {Promise<{ url: string, port: number, pid: number, urlFor(database: string): string, exited: Promise<void>, stop(): Promise<void> }>}
 * @throws when a live process runs a server on the same folder, or the server doesn't come up.
 */
export async function startPostgres({ dataDir, log = () => {}, fast = false, runner = findRunner() }) {
  mkdirSync(dataDir, { recursive: true });
  await clearPredecessor(dataDir, log);
  const server = findServer(dataDir, runner);
  const kept = readSettings(dataDir);
  const fresh = !existsSync(filesOf(dataDir).cluster);
  if (!fresh && !kept)
    throw new Error(
      `${filesOf(dataDir).settings} is missing, and with it the database's password. Restore it, or move ${dataDir} away to begin anew.`,
    );
  const settings = {
    port: await choosePort(kept?.port),
    password: kept?.password ?? newPassword(),
    ownerPid: process.pid,
  };
  if (kept?.port && kept.port !== settings.port)
    log(`Port ${kept.port} is taken by another program; the database moves to ${settings.port}.`);
  writeSettings(dataDir, settings);
  if (fresh) createCluster(dataDir, server, settings.password);

  const child = launch(dataDir, server, settings, fast);
  const exited = once(child, "exit").then(() => {});
  await untilReady(dataDir, child);
  const url = urlOf(settings);
  await ensureDatabase(urlOf(settings, "postgres"), DATABASE);
  return {
    url,
    port: settings.port,
    pid: child.pid,
    urlFor: (database) => urlOf(settings, database),
    exited,
    async stop() {
      if (child.exitCode === null && child.signalCode === null) child.kill("SIGINT");
      await exited;
    },
  };
}

/** The server that another process (`npm start`) runs on this folder, or null. */
export async function findRunningPostgres({ dataDir }) {
  const settings = readSettings(dataDir);
  const postmaster = readPostmaster(dataDir);
  if (!settings || !postmaster || !isServerOf(dataDir, postmaster.pid)) return null;
  if (postmaster.status !== "ready") return null;
  return {
    url: urlOf(settings),
    port: settings.port,
    pid: postmaster.pid,
    urlFor: (database) => urlOf(settings, database),
  };
}

/** Creates a database unless it is there; `url` is that of another one on the same server. */
export async function ensureDatabase(url, name) {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [name]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}

/** After kill -9 of its starter a server is already on its way down, or (no `setpriv`) orphaned; its pid file may also be a stranger's by now. */
async function clearPredecessor(dataDir, log) {
  const old = readPostmaster(dataDir);
  if (!old) return;
  if (!isServerOf(dataDir, old.pid)) {
    rmSync(filesOf(dataDir).pid, { force: true });
    return;
  }
  const owner = readSettings(dataDir)?.ownerPid;
  const parent = parentOf(old.pid);
  const owned = parent === null ? owner !== undefined && isAlive(owner) : parent === owner;
  if (owned && old.status !== "stopping") {
    throw new Error(
      `A database already runs on ${dataDir} (started by process ${owner}; most likely \`npm start\` or \`npm run dev\`). Stop it first, or set DATA_DIR to another folder.`,
    );
  }
  log("The database of the last run is still shutting down; waiting for it.");
  if (!owned) process.kill(old.pid, "SIGINT");
  for (let waited = 0; isServerOf(dataDir, old.pid); waited += 50) {
    if (waited > 60_000)
      throw new Error(
        `The database of the last run (process ${old.pid}) did not end within a minute. End it, then start again.`,
      );
    await sleep(50);
  }
}

/** In a session of its own: Ctrl-C in the terminal must stop the app first, then the database. */
function launch(dataDir, { bin, runner }, settings, fast) {
  const { cluster, log } = filesOf(dataDir);
  const dir = reach(cluster, runner);
  const zone = fast ? (process.env.TZ ?? "UTC") : "UTC";
  const options = {
    ...SETTINGS,
    ...(fast ? FAST : {}),
    port: settings.port,
    timezone: zone,
    log_timezone: "UTC",
  };
  const flags = Object.entries(options).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const [command, ...rest] = [
    ...runner.prefix,
    ...boundToParent("INT"),
    join(bin, "postgres"),
    "-D",
    dir.path,
    ...flags,
  ];
  const out = openSync(log, "w", 0o600);
  const child = spawn(command, rest, {
    cwd: "/",
    env: serverEnv(),
    uid: runner.uid,
    gid: runner.gid,
    detached: true,
    stdio: ["ignore", out, out, ...dir.stdio],
  });
  closeSync(out);
  dir.close?.();
  return child;
}

async function untilReady(dataDir, child) {
  let failure = null;
  child.once("error", (error) => {
    failure = error.message;
  });
  child.once("exit", (code, signal) => {
    failure ??= `it ended with ${signal ?? `code ${code}`}`;
  });
  for (let waited = 0; ; waited += 25) {
    if (failure || waited > 120_000) break;
    const postmaster = readPostmaster(dataDir);
    if (postmaster?.pid === child.pid && postmaster.status === "ready") return;
    await sleep(25);
  }
  const tail = readFileSync(filesOf(dataDir).log, "utf8").trim().split("\n").slice(-8).join("\n");
  child.kill("SIGKILL");
  throw new Error(`The database did not start: ${failure ?? "it was not ready after two minutes"}.\n${tail}`);
}
