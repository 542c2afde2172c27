import { dirname, isAbsolute, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The checkout this script belongs to, whatever the working directory is. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Node 24 of the lock file; scripts that run before the install use `process.execPath` instead. */
export const pinnedNode = join(
  root,
  "node_modules",
  ".bin",
  process.platform === "win32" ? "node.cmd" : "node",
);

/** The entry file of an installed command line, run through `pinnedNode` so that no shell or shim stands between. */
export const cli = {
  next: join(root, "node_modules/next/dist/bin/next"),
  prisma: join(root, "node_modules/prisma/build/index.js"),
  tsx: join(root, "node_modules/tsx/dist/cli.mjs"),
  vitest: join(root, "node_modules/vitest/vitest.mjs"),
  playwright: join(root, "node_modules/@playwright/test/cli.js"),
  depcruise: join(root, "node_modules/dependency-cruiser/bin/dependency-cruiser.mjs"),
  knip: join(root, "node_modules/knip/bin/knip.js"),
  tsc: join(root, "node_modules/typescript/bin/tsc"),
  biome: join(root, "node_modules/@biomejs/biome/bin/biome"),
};

/** Where the embedded database and the generated secrets live. */
export function dataDirOf(env = process.env) {
  const chosen = env.DATA_DIR || ".data";
  return isAbsolute(chosen) ? chosen : join(root, chosen);
}
