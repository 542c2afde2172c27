import { randomBytes } from "node:crypto";
import {
  chmodSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";

/** What lies where in a data folder. */
export function filesOf(dataDir) {
  return {
    cluster: join(dataDir, "postgres"),
    settings: join(dataDir, "postgres.json"),
    log: join(dataDir, "postgres.log"),
    pid: join(dataDir, "postgres", "postmaster.pid"),
  };
}

/** Port, password and the process that started the server; null before the first start. */
export function readSettings(dataDir) {
  try {
    return JSON.parse(readFileSync(filesOf(dataDir).settings, "utf8"));
  } catch (error) {
    if (error.code === "ENOENT") return null;
    throw new Error(`${filesOf(dataDir).settings} can't be read: ${error.message}`);
  }
}

/** Written beside and renamed, so that a kill in between leaves the old file whole. */
export function writeSettings(dataDir, settings) {
  mkdirSync(dataDir, { recursive: true });
  writePrivate(filesOf(dataDir).settings, `${JSON.stringify(settings, null, 2)}\n`);
}

/** A file only its owner can read. */
export function writePrivate(file, content) {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, content, { mode: 0o600 });
  chmodSync(draft, 0o600);
  renameSync(draft, file);
}

export const newPassword = () => randomBytes(24).toString("base64url");

export function urlOf({ port, password }, database = "throughline") {
  return `postgresql://throughline:${password}@127.0.0.1:${port}/${database}`;
}

/** True when nothing listens on that loopback port. */
export function isPortFree(port, host = "127.0.0.1") {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(true)));
  });
}

/**
 * The port kept from last time, or another when somebody else has it by now. Chosen below the range that
 * systems hand out to outgoing connections, so that it seldom gets lost.
 */
export async function choosePort(kept, { isFree = isPortFree, random = Math.random } = {}) {
  if (kept && (await isFree(kept))) return kept;
  for (let tries = 0; tries < 200; tries++) {
    const port = 20_000 + Math.floor(random() * 12_000);
    if (await isFree(port)) return port;
  }
  throw new Error("No free port was found for the database between 20000 and 31999.");
}

/** The fields of `postmaster.pid` that matter here; null when the file is absent or half-written. */
export function parsePostmaster(text) {
  const lines = (text ?? "").split("\n").map((line) => line.trim());
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return null;
  return { pid, port: Number(lines[3]) || null, status: lines[7] || null };
}

export function readPostmaster(dataDir) {
  try {
    return parsePostmaster(readFileSync(filesOf(dataDir).pid, "utf8"));
  } catch {
    return null;
  }
}

export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

/** Whether that process is really the server of this cluster: numbers are given out anew after a crash or a reboot. */
export function isServerOf(dataDir, pid) {
  if (!isAlive(pid)) return false;
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(filesOf(dataDir).cluster);
  } catch (error) {
    return error.code !== "ENOENT" || process.platform !== "linux";
  }
}

/** The parent of a process; null where there is no /proc. */
export function parentOf(pid) {
  try {
    return Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) || null;
  } catch {
    return null;
  }
}
