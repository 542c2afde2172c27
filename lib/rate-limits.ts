import "server-only";
import { createHmac } from "node:crypto";
import { db } from "@/lib/db";
import { env } from "@/lib/env";

/** So many attempts in a window; one more locks the key for as long again. */
export interface RateLimit {
  name: string;
  attempts: number;
  windowMinutes: number;
}

/** Addresses and e-mails are short enough to guess from a plain hash, so the key is keyed. */
function keyOf(limit: RateLimit, subject: string): string {
  return createHmac("sha256", env().THROUGHLINE_SECRET)
    .update(`rate-limit:${limit.name}:${subject}`)
    .digest("base64url");
}

/**
 * Counts one attempt, and says whether it may go on. It is counted before it is made, in one statement, so that many at
 * once can't slip past the limit together. Attempts while locked don't lengthen the lock.
 */
export async function takeAttempt(limit: RateLimit, subject: string, now: Date): Promise<boolean> {
  const ends = new Date(now.getTime() + limit.windowMinutes * 60_000);
  const rows = await db().$queryRaw<{ attempts: number; locked: boolean }[]>`
    INSERT INTO rate_limits AS kept (key, attempts, window_ends, locked_until)
    VALUES (${keyOf(limit, subject)}, 1, ${ends}, NULL)
    ON CONFLICT (key) DO UPDATE SET
      attempts = CASE
        WHEN kept.locked_until > ${now} THEN kept.attempts
        WHEN kept.locked_until IS NOT NULL OR kept.window_ends <= ${now} THEN 1
        ELSE kept.attempts + 1 END,
      window_ends = CASE
        WHEN kept.locked_until > ${now} THEN kept.window_ends
        WHEN kept.locked_until IS NOT NULL OR kept.window_ends <= ${now} THEN ${ends}
        ELSE kept.window_ends END,
      locked_until = CASE
        WHEN kept.locked_until > ${now} THEN kept.locked_until
        WHEN kept.locked_until IS NULL AND kept.window_ends > ${now} AND kept.attempts >= ${limit.attempts} THEN ${ends}
        ELSE NULL END
    RETURNING attempts, locked_until IS NOT NULL AS locked`;
  const row = rows[0]!;
  if (row.attempts === 1) await dropOld(now);
  return !row.locked;
}

/** Takes back the attempts of somebody who turned out to be right: all of them, or only the one just counted. */
export async function forgiveAttempts(
  limit: RateLimit,
  subject: string,
  which: "all" | "one",
): Promise<void> {
  const key = keyOf(limit, subject);
  if (which === "all") await db().rateLimit.deleteMany({ where: { key } });
  else await db().$executeRaw`UPDATE rate_limits SET attempts = greatest(attempts - 1, 0) WHERE key = ${key}`;
}

/** What ended a day ago counts for nothing; a few go each time a new key comes. */
async function dropOld(now: Date): Promise<void> {
  const dayAgo = new Date(now.getTime() - 86_400_000);
  await db().$executeRaw`
    DELETE FROM rate_limits WHERE key IN (SELECT key FROM rate_limits WHERE window_ends < ${dayAgo} LIMIT 50 FOR UPDATE SKIP LOCKED)`;
}
