import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { hashFiles, listFiles } from "./hash.mjs";
import { cli, pinnedNode, root } from "./project.mjs";

const OUTPUT = join(root, "generated/prisma");
const STAMP = join(root, "generated/.stamp");

/**
 * Prisma wants an engine binary to exist even for commands that never run it, and would download one.
 * Any executable will do; Node itself is one that is surely there.
 */
export const noEngineDownload = {
  PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
  PRISMA_HIDE_UPDATE_MESSAGE: "1",
  CHECKPOINT_DISABLE: "1",
};

const schemaHash = () =>
  hashFiles(root, [...listFiles(root, ["prisma/schema"]), "prisma.config.ts", "package-lock.json"]);

/** True when generated/prisma was made from this schema by this Prisma. */
export function isClientCurrent() {
  return existsSync(OUTPUT) && existsSync(STAMP) && readFileSync(STAMP, "utf8") === schemaHash();
}

/** Generates the Prisma client afresh. @throws with Prisma's own words when the schema is wrong. */
export function generateClient() {
  rmSync(STAMP, { force: true });
  const result = spawnSync(pinnedNode, [cli.prisma, "generate", "--no-hints"], {
    cwd: root,
    env: { ...process.env, ...noEngineDownload },
    encoding: "utf8",
  });
  if (result.status !== 0)
    throw new Error(
      `Prisma could not generate its client:\n${result.error?.message ?? `${result.stdout}${result.stderr}`.trim()}`,
    );
  writeFileSync(STAMP, schemaHash());
}
