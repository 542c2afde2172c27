import { randomUUID } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";

/**
 * Prisma's adapter for the schema engine, with three of its ways mended:
 * it splits scripts at every semicolon, also inside comments and function bodies; its shadow connection,
 * given a connection string, would be the real database; and it drops the shadow while still connected.
 */
export class MigrationAdapter extends PrismaPg {
  #url;

  constructor(databaseUrl) {
    super({ connectionString: databaseUrl });
    this.#url = databaseUrl;
  }

  async connect() {
    return sendScriptsWhole(await super.connect());
  }

  async connectToShadowDb() {
    const name = `throughline_shadow_${randomUUID()}`;
    await once(this.#url, `CREATE DATABASE "${name}"`);
    const url = new URL(this.#url);
    url.pathname = `/${name}`;
    const adapter = sendScriptsWhole(await new PrismaPg({ connectionString: url.href }).connect());
    const release = adapter.dispose.bind(adapter);
    adapter.dispose = async () => {
      await release();
      await once(this.#url, `DROP DATABASE "${name}" WITH (FORCE)`);
    };
    return adapter;
  }
}

async function once(url, statement) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** One message, hence one implicit transaction: a migration applies whole or not at all. */
function sendScriptsWhole(adapter) {
  adapter.executeScript = async (script) => {
    try {
      await adapter.underlyingDriver().query(script);
    } catch (error) {
      const line = lineOf(script, error.position);
      if (line) error.message += ` (line ${line})`;
      adapter.onError(error);
    }
  };
  return adapter;
}

/** The line a server's error position (characters, from 1) lies in; null when it gave none. */
export function lineOf(script, position) {
  if (!position) return null;
  return script.slice(0, Number(position) - 1).split("\n").length;
}
