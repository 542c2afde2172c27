import { pathToFileURL } from "node:url";
import { exitCodeOf, spawnBound } from "./children.mjs";
import { cli, pinnedNode } from "./project.mjs";

const FOLDERS = ["app", "components", "lib", "prisma", "scripts", "tests"];

/** Each check by the name it is printed with; a check is a list of commands, of which the first failure ends it. */
const CHECKS = {
  "format and lint": () => [[cli.biome, "ci", "--colors=off", "."]],
  boundaries: () => [[cli.depcruise, "--config", ".dependency-cruiser.cjs", ...FOLDERS]],
  "dead code": () => [[cli.knip, "--no-progress"]],
  types: (env) => [
    [cli.next, "typegen"],
    [cli.tsc, "--noEmit", "-p", env.NEXT_TSCONFIG ?? "tsconfig.json"],
  ],
};

export const CHECK_NAMES = Object.keys(CHECKS);

/**
 * Runs one check to its end.
 * @returns {Promise<{ name: string, ok: boolean, seconds: number, output: string }>}
 */
export async function runCheck(name, { env = process.env, spawn = spawnBound } = {}) {
  const began = performance.now();
  let output = "";
  let ok = true;
  for (const command of CHECKS[name](env)) {
    const result = await capture(pinnedNode, command, { env, spawn });
    output += result.output;
    ok = result.code === 0;
    if (!ok) break;
  }
  return { name, ok, seconds: (performance.now() - began) / 1000, output };
}

/** Runs a command and keeps what it says, stdout and stderr in the order they come. */
export async function capture(command, args, { env, spawn = spawnBound }) {
  const child = spawn(command, args, { env: { ...env, NO_COLOR: "1" }, stdio: ["ignore", "pipe", "pipe"] });
  const chunks = [];
  child.stdout.on("data", (chunk) => chunks.push(chunk));
  child.stderr.on("data", (chunk) => chunks.push(chunk));
  const code = await exitCodeOf(child);
  return { code, output: Buffer.concat(chunks).toString() };
}

/** What was found first, then one line; nothing but the line when all is well. */
export function report({ name, ok, seconds, output }) {
  const line = `  ${ok ? "passed" : "FAILED"}  ${name.padEnd(28)} ${seconds.toFixed(1).padStart(6)} s`;
  return ok ? line : `${output.trim()}\n${line}`;
}

/** Runs jobs a few at a time, all of them, whatever the others come to. */
export async function inLanes(jobs, width) {
  const waiting = [...jobs];
  const results = [];
  const lane = async () => {
    for (let job = waiting.shift(); job; job = waiting.shift()) results.push(await job());
  };
  await Promise.all(Array.from({ length: width }, lane));
  return results;
}

async function main() {
  const jobs = CHECK_NAMES.map((name) => async () => {
    const result = await runCheck(name);
    console.log(report(result));
    return result.ok;
  });
  return (await inLanes(jobs, 2)).every(Boolean);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exit((await main()) ? 0 : 1);
}
