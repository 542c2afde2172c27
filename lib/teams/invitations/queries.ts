import "server-only";
import { db, withTeam } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { isRole } from "@/lib/roles";
import { hashSecret, type Scope } from "@/lib/scope";
import { mayInTeam } from "../policy";
import type { PendingInvitation, PresentedInvitation } from "./schema";
import { invitationState } from "./state";

/** What a presented link leads to, with the ids needed to accept it; null when there never was such a link. */
export async function findInvitation(
  token: string,
  now: Date,
): Promise<(PresentedInvitation & { teamId: string; teamSlug: string; id: string }) | null> {
  const rows = await db().$queryRaw<
    Record<string, unknown>[]
  >`SELECT * FROM invitation_by_hash(${hashSecret(token)})`;
  const row = rows[0];
  const role = String(row?.role);
  if (!row || !isRole(role)) return null;
  const [acceptedAt, revokedAt] = [row.accepted_at as Date | null, row.revoked_at as Date | null];
  const state = invitationState({ acceptedAt, revokedAt, expiresAt: row.expires_at as Date }, now);
  const team = {
    teamId: String(row.team_id),
    teamSlug: String(row.team_slug),
    teamName: String(row.team_name),
  };
  return { ...team, id: String(row.id), role, state };
}

/** Invitations that still work, newest first. @throws FORBIDDEN */
export async function listPendingInvitations(scope: Scope, now: Date): Promise<PendingInvitation[]> {
  if (!mayInTeam(scope.role, "invite")) throw new AppError("FORBIDDEN");
  return withTeam(
    scope,
    (tx) => tx.$queryRaw<PendingInvitation[]>`
      SELECT i.id, i.role, i.note, u.name AS "createdBy", i.created_at AS "createdAt", i.expires_at AS "expiresAt"
      FROM invitations i LEFT JOIN users u ON u.id = i.created_by_id
      WHERE i.team_id = ${scope.teamId}::uuid AND i.accepted_at IS NULL AND i.revoked_at IS NULL AND i.expires_at > ${now}
      ORDER BY i.id DESC`,
  );
}
