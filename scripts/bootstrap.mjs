// Runs on the system's Node before anything is installed: node: builtins and files beside this one only.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generateClient, isClientCurrent, noEngineDownload } from "./client.mjs";
import { hashFiles } from "./hash.mjs";
import { takeLock } from "./lock.mjs";
import { pinnedNode, root } from "./project.mjs";

const STAMP = join(root, "node_modules/.throughline-install");
const LOCK = join(root, "node_modules/.throughline-install.lock");
const lockHash = () => hashFiles(root, ["package-lock.json"]);

/** True when node_modules was installed by this script from this lock file. */
function isInstalled() {
  return existsSync(pinnedNode) && existsSync(STAMP) && readFileSync(STAMP, "utf8") === lockHash();
}

/**
 * `npm install`, never `npm ci`: where other platforms' optional packages can't be had the lock lacks them, and
 * `ci` refuses it. All output goes to stderr, so that `npm run token` prints the token alone.
 */
function install() {
  console.error(
    existsSync(STAMP)
      ? "Packages changed; installing what is missing."
      : "Installing packages. This happens once and takes a minute or two.",
  );
  rmSync(STAMP, { force: true });
  const npm = process.env.npm_execpath;
  const [command, args] = npm ? [process.execPath, [npm]] : ["npm", []];
  const result = spawnSync(
    command,
    [...args, "install", "--no-save", "--no-fund", "--no-audit", "--include=dev", "--loglevel=error"],
    {
      cwd: root,
      env: { ...process.env, ...noEngineDownload },
      stdio: ["ignore", 2, 2],
    },
  );
  if (result.status !== 0)
    throw new Error(
      `npm install failed${result.error ? `: ${result.error.message}` : ""}. Its own words are above; the registry must be reachable for the first start.`,
    );
  if (!existsSync(pinnedNode))
    throw new Error(
      "npm install did not bring Node 24 (node_modules/.bin/node). Was it told to run no install scripts (ignore-scripts)? The package `node` needs its own.",
    );
  writeFileSync(STAMP, lockHash());
}

async function main() {
  if (Number(process.versions.node.split(".")[0]) < 20)
    throw new Error(`Node 20 or later is needed; this is ${process.version}.`);
  if (isInstalled() && isClientCurrent()) return;
  // `npm start` and `npm test` may be called at the same moment on a fresh clone; the second waits.
  const release = await takeLock(LOCK);
  try {
    if (!isInstalled()) install();
    if (!isClientCurrent()) generateClient();
  } finally {
    release();
  }
}

main().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
