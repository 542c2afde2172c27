import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { type Prisma, PrismaClient } from "@/generated/prisma/client";
import { env } from "@/lib/env";
import { AppError } from "@/lib/errors";
import { isId } from "@/lib/ids";

/** A Prisma transaction: schema-typed reads and writes. */
export type Tx = Prisma.TransactionClient;
/** A `pg` connection inside a transaction: COPY, streams, roll-ups. */
export type SqlTx = pg.PoolClient;

interface Connections {
  pool: pg.Pool;
  /** apart, so that uploads, which last as long as their sender takes, can't use up what pages need */
  importPool: pg.Pool;
  prisma: PrismaClient;
}

const importConnections = 6;
const importWaitMs = 20_000;
const pingMs = 3_000;

/** One set a process; kept on globalThis because the development server loads modules again on every change. */
const kept = globalThis as typeof globalThis & { throughlineConnections?: Connections };

function createPool(max: number, connectionTimeoutMillis: number): pg.Pool {
  const pool = new pg.Pool({
    connectionString: env().DATABASE_URL,
    // The role that owns nothing and cannot bypass row-level security. UTC keeps dates as they are written.
    options: "-c role=throughline_app -c TimeZone=UTC",
    max,
    idleTimeoutMillis: 30_000,
    connectionTimeoutMillis,
  });
  // An idle connection that the server closed is simply replaced; without a listener Node would exit.
  pool.on("error", () => undefined);
  return pool;
}

function connections(): Connections {
  if (kept.throughlineConnections) return kept.throughlineConnections;
  const pool = createPool(20, 10_000);
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool) });
  const importPool = createPool(importConnections, importWaitMs);
  kept.throughlineConnections = { pool, importPool, prisma };
  return kept.throughlineConnections;
}

/** For rows that belong to no team: users, sessions, rate limits, and the functions that find a team. */
export function db(): PrismaClient {
  return connections().prisma;
}

/** Serialisation failure, deadlock, and a facts table that an undo dropped between finding and reading it. */
const retried = new Set(["40001", "40P01", "42P01"]);
const attempts = 3;

function isRetryable(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  const meta = (error as { meta?: { code?: unknown } } | null)?.meta?.code;
  return code === "P2034" || retried.has(String(code)) || retried.has(String(meta));
}

async function withRetry<T>(run: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await run();
    } catch (error) {
      if (attempt >= attempts || !isRetryable(error)) throw error;
    }
  }
}

interface TeamBound {
  readonly teamId: string;
}

/**
 * Runs `fn` in one transaction that sees this team and no other. Serialisation failures and deadlocks are retried here,
 * so `fn` may run more than once. With `open`, a transaction of this team that is already open, `fn` becomes part of it.
 */
export async function withTeam<T>(scope: TeamBound, fn: (tx: Tx) => Promise<T>, open?: Tx): Promise<T> {
  if (open) return fn(open);
  return withRetry(() =>
    db().$transaction(
      async (tx) => {
        await tx.$executeRaw`SELECT set_config('app.team_id', ${scope.teamId}, true)`;
        return fn(tx);
      },
      { maxWait: 10_000, timeout: 60_000 },
    ),
  );
}

async function inTransaction<T>(client: SqlTx, scope: TeamBound, fn: (tx: SqlTx) => Promise<T>): Promise<T> {
  // A server that goes away is told by the statement under way; without a listener it would end the process as well.
  const noted = () => undefined;
  client.on("error", noted);
  let broken = false;
  try {
    // In one go, and therefore as text: a team's id comes from the database, and is looked at once more.
    if (!isId(scope.teamId)) throw new Error("This is no team.");
    await client.query(`BEGIN; SET LOCAL app.team_id = '${scope.teamId}'`);
    const result = await fn(client);
    await client.query("COMMIT");
    return result;
  } catch (error) {
    // A connection whose stream was cut short may not be reusable: then it is closed, which rolls back as well.
    await client.query("ROLLBACK").catch(() => {
      broken = true;
    });
    throw error;
  } finally {
    client.release(broken);
    client.off("error", noted);
  }
}

/** The same on a bare connection, for roll-ups and streams out of the database; retried as well. */
export async function withTeamSql<T>(
  scope: TeamBound,
  fn: (tx: SqlTx) => Promise<T>,
  open?: SqlTx,
): Promise<T> {
  if (open) return fn(open);
  return withRetry(async () => inTransaction(await connections().pool.connect(), scope, fn));
}

/**
 * The same for an upload: on one of a few connections of its own, and once only, since the body can't be read twice.
 * @throws LIMIT when all of them stay taken
 */
export async function withTeamUpload<T>(scope: TeamBound, fn: (tx: SqlTx) => Promise<T>): Promise<T> {
  const { importPool } = connections();
  const client = await importPool.connect().catch((cause: unknown) => {
    if (importPool.totalCount - importPool.idleCount < importConnections) throw cause;
    throw new AppError(
      "LIMIT",
      `${importConnections} files are being taken in already. Nothing was stored; send yours again in a minute.`,
      { cause },
    );
  });
  return inTransaction(client, scope, fn);
}

/** One statement on either kind of transaction, for the few writes (audit, notify) that both kinds need. */
export async function runSql(tx: Tx | SqlTx, text: string, values: unknown[]): Promise<void> {
  if ("$executeRawUnsafe" in tx) await tx.$executeRawUnsafe(text, ...values);
  else await tx.query(text, values);
}

/** Whether the database answers within a few seconds, for the health check. */
export async function pingDatabase(): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), pingMs);
  });
  const answer = connections()
    .pool.query("SELECT 1")
    .then(
      () => true,
      () => false,
    );
  return Promise.race([answer, silence]).finally(() => clearTimeout(timer));
}

/** Ends every connection; scripts and tests call it so that the process can exit. */
export async function closeDatabase(): Promise<void> {
  const open = kept.throughlineConnections;
  if (!open) return;
  kept.throughlineConnections = undefined;
  await open.prisma.$disconnect();
  await open.pool.end();
  await open.importPool.end();
}
