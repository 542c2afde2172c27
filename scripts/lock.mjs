import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { isAlive } from "./postgres-files.mjs";

/**
 * Takes a lock file, after whoever holds it; one left by a dead process counts for nothing.
 * @param {string} file
 * @param {(pid: number) => void} onWait called once when another process holds it
 * @returns {Promise<() => void>} what releases it
 */
export async function takeLock(file, onWait = () => {}) {
  mkdirSync(dirname(file), { recursive: true });
  for (let told = false; ; ) {
    try {
      writeFileSync(file, String(process.pid), { flag: "wx" });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
    }
    const pid = holderOf(file);
    if (pid === null) {
      rmSync(file, { force: true });
      continue;
    }
    if (!told) onWait(pid);
    told = true;
    await sleep(200);
  }
}

function holderOf(file) {
  try {
    const pid = Number(readFileSync(file, "utf8"));
    return pid > 0 && isAlive(pid) ? pid : null;
  } catch {
    return null;
  }
}
