import "server-only";
import { recordAudit } from "@/lib/activity/mutations";
import { type Tx, withTeam } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { mayJourney } from "@/lib/journeys/policy";
import { maxShares } from "@/lib/journeys/sharing/limits";
import type { NewShare } from "@/lib/journeys/sharing/schema";
import { hashPassword } from "@/lib/passwords";
import { hashSecret, type Scope } from "@/lib/scope";
import { newSecret } from "@/lib/secrets";

async function requireRoom(tx: Tx, teamId: string, journeyId: string, now: Date): Promise<void> {
  const map = await tx.journeyMap.findUnique({ where: { teamId_journeyId: { teamId, journeyId } } });
  if (!map) throw new AppError("NOT_FOUND", "There is no such journey in this team.");
  const standing = { OR: [{ expiresAt: null }, { expiresAt: { gt: now } }] };
  const count = await tx.mapShare.count({ where: { teamId, journeyId, revokedAt: null, ...standing } });
  if (count >= maxShares)
    throw new AppError("LIMIT", `A map has at most ${maxShares} links. Revoke one that nobody needs.`);
}

/**
 * Makes a public link to a map. Its secret is returned here and never again; only its hash is kept.
 * @throws FORBIDDEN, NOT_FOUND, INVALID for an end that has passed, LIMIT
 */
export async function createShare(
  scope: Scope,
  { journey, password, expiresAt, showsNumbers }: NewShare,
  now: Date,
  tx?: Tx,
): Promise<{ id: string; token: string }> {
  if (!mayJourney(scope.role, "edit")) throw new AppError("FORBIDDEN");
  const ends = expiresAt === null ? null : new Date(expiresAt);
  if (ends !== null && ends <= now) {
    throw new AppError("INVALID", "Choose a day that is still to come.", { details: { field: "expiresAt" } });
  }
  const id = newId(now.getTime());
  const token = newSecret();
  const row = {
    teamId: scope.teamId,
    id,
    journeyId: journey,
    tokenHash: hashSecret(token),
    passwordHash: password === null ? null : await hashPassword(password),
    expiresAt: ends,
    showsNumbers,
    createdById: scope.userId,
    createdAt: now,
  };
  const after = { journey, expiresAt, hasPassword: password !== null, showsNumbers };
  await withTeam(
    scope,
    async (open) => {
      await requireRoom(open, scope.teamId, journey, now);
      await open.mapShare.create({ data: row });
      const change = {
        action: "share.created",
        subjectKind: "share",
        subjectId: id,
        before: null,
        after,
        now,
      };
      await recordAudit(scope, change, open);
    },
    tx,
  );
  return { id, token };
}

/**
 * Ends a public link at once.
 * @throws FORBIDDEN, NOT_FOUND, CONFLICT when it was revoked before
 */
export async function revokeShare(
  scope: Scope,
  { share: id }: { share: string },
  now: Date,
  tx?: Tx,
): Promise<void> {
  if (!mayJourney(scope.role, "edit")) throw new AppError("FORBIDDEN");
  const { teamId } = scope;
  await withTeam(
    scope,
    async (open) => {
      const found = await open.mapShare.findUnique({ where: { teamId_id: { teamId, id } } });
      if (!found) throw new AppError("NOT_FOUND", "There is no such link in this team.");
      const { count } = await open.mapShare.updateMany({
        where: { teamId, id, revokedAt: null },
        data: { revokedAt: now },
      });
      if (count === 0) throw new AppError("CONFLICT", "This link was revoked already.");
      const before = {
        journey: found.journeyId,
        expiresAt: found.expiresAt,
        showsNumbers: found.showsNumbers,
      };
      const change = {
        action: "share.revoked",
        subjectKind: "share",
        subjectId: id,
        before,
        after: null,
        now,
      };
      await recordAudit(scope, change, open);
    },
    tx,
  );
}
