import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { writePrivate } from "./postgres-files.mjs";

const MIN_LENGTH = 32;

/**
 * The app's secret: THROUGHLINE_SECRET from the environment, else one made on the first start and kept with the data.
 * @returns {{ THROUGHLINE_SECRET: string }}
 */
export function loadSecrets(dataDir, env = process.env) {
  if (env.THROUGHLINE_SECRET) {
    if (env.THROUGHLINE_SECRET.length < MIN_LENGTH)
      throw new Error(`THROUGHLINE_SECRET is too short: at least ${MIN_LENGTH} characters are needed.`);
    return { THROUGHLINE_SECRET: env.THROUGHLINE_SECRET };
  }
  const file = join(dataDir, "secrets.json");
  const kept = read(file);
  if (kept) return { THROUGHLINE_SECRET: kept };
  const secret = randomBytes(32).toString("base64url");
  mkdirSync(dataDir, { recursive: true });
  writePrivate(file, `${JSON.stringify({ THROUGHLINE_SECRET: secret }, null, 2)}\n`);
  return { THROUGHLINE_SECRET: secret };
}

function read(file) {
  let text;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    if (error.code === "ENOENT") return null;
    throw error;
  }
  const secret = parse(text)?.THROUGHLINE_SECRET;
  if (typeof secret !== "string" || secret.length < MIN_LENGTH)
    throw new Error(
      `${file} holds no usable secret. Restore it, or delete it: everybody will have to sign in again.`,
    );
  return secret;
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
