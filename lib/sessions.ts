import "server-only";
import { db } from "@/lib/db";
import { isId, newId } from "@/lib/ids";
import { parseTheme, type Theme } from "@/lib/theme";

const DAY_MS = 86_400_000;
const LIFE_DAYS = 30;
const SEEN_EVERY_MS = 60_000;

/** A signed-in person, as every request sees them. */
export interface CurrentSession {
  sessionId: string;
  userId: string;
  name: string;
  email: string;
  theme: Theme;
}

interface SessionRow {
  id: string;
  user_id: string;
  name: string;
  email: string;
  theme: string;
  last_seen_at: Date;
}

/** Starts a session of a person, and clears away their sessions that ran out. Returns its id, the only thing the cookie holds. */
export async function startSession(userId: string, userAgent: string, now: Date): Promise<string> {
  const id = newId(now.getTime());
  await db().session.deleteMany({ where: { userId, expiresAt: { lte: now } } });
  await db().session.create({
    data: {
      id,
      userId,
      userAgent: userAgent.slice(0, 300),
      createdAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + LIFE_DAYS * DAY_MS),
    },
  });
  return id;
}

/**
 * The session behind an id, or null when it ended, ran out or never was. Being seen lengthens its life, written at most
 * once a minute.
 */
export async function findSession(id: string, now: Date): Promise<CurrentSession | null> {
  if (!isId(id)) return null;
  const rows = await db().$queryRaw<SessionRow[]>`
    SELECT s.id, s.user_id, u.name, u.email, u.theme, s.last_seen_at
    FROM sessions s JOIN users u ON u.id = s.user_id
    WHERE s.id = ${id}::uuid AND s.expires_at > ${now}`;
  const row = rows[0];
  if (!row) return null;
  if (now.getTime() - row.last_seen_at.getTime() >= SEEN_EVERY_MS) await markSeen(id, now);
  return {
    sessionId: row.id,
    userId: row.user_id,
    name: row.name,
    email: row.email,
    theme: parseTheme(row.theme),
  };
}

async function markSeen(id: string, now: Date): Promise<void> {
  await db().session.updateMany({
    where: { id, lastSeenAt: { lt: now } },
    data: { lastSeenAt: now, expiresAt: new Date(now.getTime() + LIFE_DAYS * DAY_MS) },
  });
}

/** Whether a session still lasts. Asking doesn't lengthen it: a tab that was left open must not keep somebody signed in. */
export async function isSessionAlive(id: string, now: Date): Promise<boolean> {
  return (await db().session.count({ where: { id, expiresAt: { gt: now } } })) > 0;
}

/** Ends a session at once; the browser that holds it is signed out with its next request. */
export async function endSession(id: string): Promise<void> {
  if (isId(id)) await db().session.deleteMany({ where: { id } });
}
