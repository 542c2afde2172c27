import "server-only";
import { recordAudit } from "@/lib/activity/mutations";
import { type Tx, withTeam } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { hashSecret, type Scope } from "@/lib/scope";
import { newSecret } from "@/lib/secrets";
import { grantableRoles, mayInTeam } from "../policy";
import { findInvitation } from "./queries";
import type { NewInvitationInput } from "./schema";
import { closedInvitationWords, INVITATION_DAYS } from "./state";

/** Makes a link that lets one person join. The token is returned here and never again. @throws FORBIDDEN */
export async function createInvitation(
  scope: Scope,
  input: NewInvitationInput,
  now: Date,
): Promise<{ id: string; token: string; expiresAt: Date }> {
  if (!mayInTeam(scope.role, "invite") || !grantableRoles(scope.role).includes(input.role)) {
    throw new AppError("FORBIDDEN", `Your role can't invite somebody as ${input.role}.`);
  }
  const { role, note } = input;
  const { teamId, userId } = scope;
  const id = newId(now.getTime());
  const token = newSecret();
  const expiresAt = new Date(now.getTime() + INVITATION_DAYS * 86_400_000);
  await withTeam(scope, async (tx) => {
    const row = {
      teamId,
      id,
      role,
      note,
      tokenHash: hashSecret(token),
      createdById: userId,
      createdAt: now,
      expiresAt,
    };
    await tx.invitation.create({ data: row });
    const audited = { subjectKind: "invitation", subjectId: id, before: null, after: { role, note }, now };
    await recordAudit(scope, { action: "invitation.created", ...audited }, tx);
  });
  return { id, token, expiresAt };
}

/** Takes an invitation back that nobody used yet. @throws FORBIDDEN, NOT_FOUND, CONFLICT when it was used meanwhile */
export async function revokeInvitation(scope: Scope, input: { id: string }, now: Date): Promise<void> {
  if (!mayInTeam(scope.role, "revokeInvitation")) throw new AppError("FORBIDDEN");
  const { teamId } = scope;
  const { id } = input;
  await withTeam(scope, async (tx) => {
    const found = await tx.invitation.findUnique({ where: { teamId_id: { teamId, id } } });
    if (!found) throw new AppError("NOT_FOUND");
    const open = { teamId, id, acceptedAt: null, revokedAt: null };
    const { count } = await tx.invitation.updateMany({ where: open, data: { revokedAt: now } });
    if (count === 0) throw new AppError("CONFLICT", "This invitation was used or taken back already.");
    const before = { role: found.role, note: found.note };
    const audited = { subjectKind: "invitation", subjectId: id, before, after: null, now };
    await recordAudit(scope, { action: "invitation.revoked", ...audited }, tx);
  });
}

/**
 * Lets a person into a team by a link, in one transaction with whatever `before` does in it (making the person's account).
 * Of two people with one link the second finds it used: the row changes hands in one conditional statement.
 * Returns the team's slug. @throws NOT_FOUND, CONFLICT when the link is used, revoked, expired or not needed
 */
export async function acceptInvitation(
  person: { userId: string },
  token: string,
  now: Date,
  before: (tx: Tx) => Promise<void> = async () => undefined,
): Promise<{ slug: string }> {
  const found = await findInvitation(token, now);
  if (!found)
    throw new AppError("NOT_FOUND", "This link is not an invitation of ours. Check that it is whole.");
  if (found.state !== "open") throw new AppError("CONFLICT", closedInvitationWords[found.state]);
  const { teamId, id, role } = found;
  const { userId } = person;
  await withTeam({ teamId }, async (tx) => {
    await before(tx);
    const open = { teamId, id, acceptedAt: null, revokedAt: null, expiresAt: { gt: now } };
    const taken = await tx.invitation.updateMany({
      where: open,
      data: { acceptedAt: now, acceptedById: userId },
    });
    if (taken.count === 0) throw new AppError("CONFLICT", closedInvitationWords.accepted);
    const member = { teamId, userId, role, createdAt: now };
    const joined = await tx.membership.createMany({ data: [member], skipDuplicates: true });
    if (joined.count === 0) throw new AppError("CONFLICT", "You are a member of this team already.");
    const audited = {
      subjectKind: "member",
      subjectId: userId,
      before: null,
      after: { role, invitation: id },
      now,
    };
    await recordAudit({ teamId, userId, tokenId: null }, { action: "member.joined", ...audited }, tx);
  });
  return { slug: found.teamSlug };
}
