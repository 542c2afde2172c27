import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { hashFiles, listFiles } from "./hash.mjs";
import { takeLock } from "./lock.mjs";
import { cli, pinnedNode, root } from "./project.mjs";

const SOURCE = ["app", "components", "lib", "public", "prisma/schema", "package.json", "package-lock.json"];
/** A build beside that of a running `npm start`; `next build` rewrites the tsconfig it is given, hence one of its own. */
export const BUILD_BESIDE = { NEXT_DIST_DIR: ".next-test", NEXT_TSCONFIG: "tsconfig.test.json" };

/** That build folder is one, and `npm test`, `shots` and `bench` all use it: the later one waits. */
export async function reserveBuildBeside(lifecycle, log = console.log) {
  const release = await takeLock(join(root, ".test/build.lock"), (pid) =>
    log(`Process ${pid} is using ${BUILD_BESIDE.NEXT_DIST_DIR}; waiting for it to end.`),
  );
  lifecycle.onStop(async () => release());
}

const isTest = (path) => /\.test\.(tsx?|mjs)$/.test(path);

/**
 * A hash of all that goes into a build. tsconfig.json is not part of it, as `next build` may rewrite that one;
 * next-env.d.ts neither, for the same reason.
 */
export function sourceHash(base = root) {
  const atRoot = readdirSync(base).filter(
    (name) =>
      /\.(ts|tsx|mjs|css)$/.test(name) && !/^(next-env\.d|vitest\.config|playwright\.config)\.ts$/.test(name),
  );
  return hashFiles(
    base,
    listFiles(base, [...SOURCE, ...atRoot.sort()], (path) => !isTest(path)),
  );
}

/**
 * Builds unless the build folder (`NEXT_DIST_DIR`, .next) holds a build of exactly this source.
 * @returns {Promise<"built" | "current">}
 */
export async function ensureBuild({ env, run }) {
  const distDir = env.NEXT_DIST_DIR ?? ".next";
  const stamp = join(root, distDir, "throughline-source");
  const hash = sourceHash();
  if (
    existsSync(stamp) &&
    existsSync(join(root, distDir, "BUILD_ID")) &&
    readFileSync(stamp, "utf8") === hash
  )
    return "current";
  rmSync(stamp, { force: true });
  await run("The build failed; its own words are above.", pinnedNode, [cli.next, "build"], {
    env: { ...env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
  });
  writeFileSync(stamp, hash);
  return "built";
}
