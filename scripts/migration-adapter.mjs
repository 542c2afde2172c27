import { randomUUID } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import { ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import pg from "pg";

/** PostgreSQL's internal one-byte type, which the catalogues are full of, and a type Prisma's adapter knows how to read. */
const INTERNAL_CHAR = 18;
const TEXT = 25;

/**
 * Prisma's adapter for the schema engine, with four of its ways mended: it splits scripts at every semicolon,
 * also inside comments and function bodies; it can't read PostgreSQL's catalogues; its shadow connection, given
 * a connection string, would be the real database; and it drops the shadow while still connected.
 */
export class MigrationAdapter extends PrismaPg {
  #url;
  #pools = [];

  constructor(databaseUrl) {
    super({ connectionString: databaseUrl });
    this.#url = databaseUrl;
  }

  async connect() {
    return mend(await new PrismaPg(this.#open(this.#url)).connect());
  }

  async connectToShadowDb() {
    const name = `throughline_shadow_${randomUUID()}`;
    await once(this.#url, `CREATE DATABASE "${name}"`);
    const url = new URL(this.#url);
    url.pathname = `/${name}`;
    const pool = this.#open(url.href);
    const adapter = mend(await new PrismaPg(pool).connect());
    adapter.dispose = async () => {
      await this.#close(pool);
      await once(this.#url, `DROP DATABASE "${name}" WITH (FORCE)`);
    };
    return adapter;
  }

  /** The engine leaves its connections open, and they would keep the process alive. */
  async close() {
    await Promise.all([...this.#pools].map((pool) => this.#close(pool)));
  }

  #open(connectionString) {
    const pool = new pg.Pool({ connectionString });
    this.#pools.push(pool);
    return pool;
  }

  async #close(pool) {
    if (!this.#pools.includes(pool)) return;
    this.#pools = this.#pools.filter((other) => other !== pool);
    await pool.end();
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

function mend(adapter) {
  adapter.executeScript = (script) => sendWhole(adapter, script);
  const perform = adapter.performIO.bind(adapter);
  const read = adapter.queryRaw.bind(adapter);
  const internalChars = new WeakMap();
  adapter.performIO = async (query) => {
    const result = await perform(query);
    const found = result.fields.flatMap((field, index) =>
      field.dataTypeID === INTERNAL_CHAR ? [index] : [],
    );
    for (const index of found) result.fields[index].dataTypeID = TEXT;
    internalChars.set(result.rows, found);
    return result;
  };
  adapter.queryRaw = async (query) => {
    const result = await read(query);
    for (const index of internalChars.get(result.rows) ?? [])
      result.columnTypes[index] = ColumnTypeEnum.Character;
    return result;
  };
  return adapter;
}

/** One message, hence one implicit transaction: a migration applies whole or not at all. */
async function sendWhole(adapter, script) {
  try {
    await adapter.underlyingDriver().query(script);
  } catch (error) {
    const line = lineOf(script, error.position);
    if (line) error.message += ` (line ${line})`;
    adapter.onError(error);
  }
}

/** The line a server's error position (characters, from 1) lies in; null when it gave none. */
export function lineOf(script, position) {
  if (!position) return null;
  return script.slice(0, Number(position) - 1).split("\n").length;
}
