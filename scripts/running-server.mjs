import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isAlive } from "./postgres-files.mjs";

const fileOf = (dataDir) => join(dataDir, "server.json");

/** Says where the server of this data folder answers, for `npm run shots`. @returns {() => Promise<void>} what withdraws it */
export function announceServer(dataDir, { origin, pid }) {
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(fileOf(dataDir), `${JSON.stringify({ origin, pid })}\n`);
  return async () => rmSync(fileOf(dataDir), { force: true });
}

/** The server that `npm start` or `npm run dev` runs on this data folder, or null. @returns {{ origin: string, pid: number } | null} */
export function findRunningServer(dataDir) {
  try {
    const server = JSON.parse(readFileSync(fileOf(dataDir), "utf8"));
    return isAlive(server.pid) ? server : null;
  } catch {
    return null;
  }
}
