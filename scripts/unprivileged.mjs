import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, lstatSync, mkdtempSync, readFileSync, renameSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const works = (command, args) => spawnSync(command, args, { stdio: "ignore" }).status === 0;

/** Arguments that make the kernel signal a child when its parent dies, however it dies; none where `setpriv` is missing. */
export function boundToParent(signal) {
  return works("setpriv", ["--pdeathsig", "KILL", "--", "true"])
    ? ["setpriv", "--pdeathsig", signal, "--"]
    : [];
}

/**
 * How to run PostgreSQL, which refuses root.
 *
 * Root gets a user namespace in which root's own files belong to user 1000: nothing is copied or chowned, and
 * a checkout below a directory closed to others works. Where namespaces are off, a system user must do, and
 * that one needs the binaries in a place it can reach.
 * @returns {{ kind: "self" | "namespace" | "user", prefix: string[], uid?: number, gid?: number }}
 */
export function findRunner({ isRoot = process.getuid?.() === 0, namespaces = true } = {}) {
  if (!isRoot) return { kind: "self", prefix: [] };
  const unshare = ["unshare", "--user", "--map-user=1000", "--map-group=1000", "--"];
  if (namespaces && works(unshare[0], [...unshare.slice(1), "true"]))
    return { kind: "namespace", prefix: unshare };
  const user = findSystemUser(readFileSync("/etc/passwd", "utf8"));
  if (!user)
    throw new Error(
      "PostgreSQL refuses to run as root, and neither user namespaces nor a user `postgres` or `nobody` are there. Start as another user.",
    );
  return { kind: "user", prefix: [], ...user };
}

/** The first of `postgres`, `nobody` in a passwd file; null when neither is there. */
export function findSystemUser(passwd) {
  for (const name of ["postgres", "nobody"]) {
    const line = passwd.split("\n").find((entry) => entry.startsWith(`${name}:`));
    if (line) {
      const [, , uid, gid] = line.split(":");
      return { uid: Number(uid), gid: Number(gid) };
    }
  }
  return null;
}

/** The server's binaries in a folder any user can read, copied once per version; never one that somebody else put there. */
export function copyForOthers(native, version) {
  const target = join(tmpdir(), `throughline-postgres-${version}`);
  const owner = lstatSync(target, { throwIfNoEntry: false })?.uid;
  if (owner === process.getuid()) return target;
  const draft = mkdtempSync(`${target}-`);
  cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
  chmodSync(draft, 0o755);
  if (owner !== undefined) return draft;
  try {
    renameSync(draft, target);
    return target;
  } catch {
    return draft;
  }
}
