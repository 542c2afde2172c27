import "server-only";
import { db } from "@/lib/db";
import { deviceWords } from "./device-words";
import type { OwnSession } from "./schema";

interface Person {
  userId: string;
  sessionId: string;
}

/** Where a person is signed in, the browser at hand first, then by when it was last seen. */
export async function listOwnSessions(person: Person, now: Date): Promise<OwnSession[]> {
  const rows = await db().session.findMany({
    where: { userId: person.userId, expiresAt: { gt: now } },
    orderBy: [{ lastSeenAt: "desc" }, { id: "desc" }],
  });
  const sessions = rows.map(({ id, userAgent, createdAt, lastSeenAt }) => {
    return { id, device: deviceWords(userAgent), createdAt, lastSeenAt, isCurrent: id === person.sessionId };
  });
  return [
    ...sessions.filter(({ isCurrent }) => isCurrent),
    ...sessions.filter(({ isCurrent }) => !isCurrent),
  ];
}
