import { spawn } from "node:child_process";
import { once } from "node:events";
import { root } from "./project.mjs";
import { boundToParent } from "./unprivileged.mjs";

const GRACE_MS = 8_000;
let binding = null;

/**
 * A child in a session of its own, so that Ctrl-C reaches only us and we choose the order of stopping; the
 * kernel ends it when we die, however we die.
 */
export function spawnBound(command, args, options = {}) {
  binding ??= boundToParent("TERM");
  const [first, ...rest] = [...binding, command, ...args];
  return spawn(first, rest, {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    ...options,
    detached: true,
  });
}

/** SIGTERM to the child and what it started; SIGKILL when that is not enough. */
export async function endChild(child, graceMs = GRACE_MS) {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const exited = once(child, "exit");
  signalGroup(child, "SIGTERM");
  const timer = setTimeout(() => signalGroup(child, "SIGKILL"), graceMs);
  await exited;
  clearTimeout(timer);
}

function signalGroup(child, signal) {
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    if (error.code !== "ESRCH") throw error;
  }
}

/** Waits for the end of a child. @returns {Promise<number>} its exit code; 1 when a signal ended it or it never began */
export function exitCodeOf(child) {
  return new Promise((resolve) => {
    child.once("error", () => resolve(1));
    child.once("close", (code) => resolve(code ?? 1));
  });
}
