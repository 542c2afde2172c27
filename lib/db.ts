import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { type Prisma, PrismaClient } from "@/generated/prisma/client";
import { env } from "@/lib/env";

/** A Prisma transaction: schema-typed reads and writes. */
export type Tx = Prisma.TransactionClient;
/** A `pg` connection inside a transaction: COPY, streams, roll-ups. */
export type SqlTx = pg.PoolClient;

interface Connections {
  pool: pg.Pool;
  prisma: PrismaClient;
}

/** One pool a process; kept on globalThis because the development server loads modules again on every change. */
const kept = globalThis as typeof globalThis & { throughlineConnections?: Connections };

function connections(): Connections {
  if (kept.throughlineConnections) return kept.throughlineConnections;
  const pool = new pg.Pool({
    connectionString: env().DATABASE_URL,
    // The role that owns nothing and cannot bypass row-level security. UTC keeps dates as they are written.
    options: "-c role=throughline_app -c TimeZone=UTC",
    max: 20,
    idleTimeoutMillis: 30_000,
    connectionTimeoutMillis: 10_000,
  });
  // An idle connection that the server closed is simply replaced; without a listener Node would exit.
  pool.on("error", () => undefined);
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool) });
  kept.throughlineConnections = { pool, prisma };
  return kept.throughlineConnections;
}

/** For rows that belong to no team: users, sessions, rate limits, and the functions that find a team. */
export function db(): PrismaClient {
  return connections().prisma;
}

const retried = new Set(["40001", "40P01"]);
const attempts = 3;

function isRetryable(error: unknown): boolean {
  const code = (error as { code?: unknown; meta?: { code?: unknown } } | null)?.code;
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
 * so `fn` may run more than once.
 */
export function withTeam<T>(scope: TeamBound, fn: (tx: Tx) => Promise<T>): Promise<T> {
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

/** The same on a bare connection, for COPY and streams; not retried, since a stream can't be read twice. */
export async function withTeamSql<T>(scope: TeamBound, fn: (tx: SqlTx) => Promise<T>): Promise<T> {
  const client = await connections().pool.connect();
  let broken = false;
  try {
    await client.query("BEGIN");
    await client.query("SELECT set_config('app.team_id', $1, true)", [scope.teamId]);
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
  }
}

/** One statement on either kind of transaction, for the few writes (audit, notify) that both kinds need. */
export async function runSql(tx: Tx | SqlTx, text: string, values: unknown[]): Promise<void> {
  if ("$executeRawUnsafe" in tx) await tx.$executeRawUnsafe(text, ...values);
  else await tx.query(text, values);
}

/** Whether the database answers, for the health check. */
export async function pingDatabase(): Promise<boolean> {
  try {
    await connections().pool.query("SELECT 1");
    return true;
  } catch {
    return false;
  }
}

/** Ends every connection; scripts and tests call it so that the process can exit. */
export async function closeDatabase(): Promise<void> {
  const open = kept.throughlineConnections;
  if (!open) return;
  kept.throughlineConnections = undefined;
  await open.prisma.$disconnect();
  await open.pool.end();
}
