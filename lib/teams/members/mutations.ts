import "server-only";
import { recordAudit } from "@/lib/activity/mutations";
import { type Tx, withTeam } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { atLeast, isRole, type Role, roles } from "@/lib/roles";
import type { Scope } from "@/lib/scope";
import { losesLastOwner, mayChangeRole, mayRemove } from "../policy";
import type { ChangeRoleInput } from "./schema";

interface MemberRow {
  userId: string;
  name: string;
  role: Role;
}

const lastOwner = () =>
  new AppError(
    "CONFLICT",
    "A team needs an owner, and this is the last one. Make somebody else an owner first.",
  );

/**
 * Everybody's role as it is now, kept so until the end of the transaction: changes of members take turns on the team's row,
 * so that two owners leaving at once can't leave none. NO KEY: an import that refers to the row doesn't make them wait.
 */
async function lockedMembers(tx: Tx, scope: Scope): Promise<Map<string, MemberRow>> {
  await tx.$queryRaw`SELECT 1 FROM teams WHERE id = ${scope.teamId}::uuid FOR NO KEY UPDATE`;
  const rows = await tx.membership.findMany({
    where: { teamId: scope.teamId },
    include: { user: { select: { name: true } } },
  });
  const members = rows.flatMap(({ userId, role, user }) =>
    isRole(role) ? [{ userId, role, name: user.name }] : [],
  );
  return new Map(members.map((member) => [member.userId, member]));
}

/** The acting person's role now; it may be another than when their request began. */
function roleOfActor(members: Map<string, MemberRow>, scope: Scope): Role {
  const member = scope.userId === null ? null : members.get(scope.userId);
  if (!member) throw new AppError("FORBIDDEN", "Only members who are signed in can do this.");
  return member.role;
}

function ownersOf(members: Map<string, MemberRow>): number {
  return [...members.values()].filter(({ role }) => role === "owner").length;
}

/** Ends the tokens and open invitations somebody made that reach further than their role now; null: all of them. */
async function revokeGrants(
  tx: Tx,
  { teamId }: Scope,
  userId: string,
  role: Role | null,
  now: Date,
): Promise<void> {
  const above = roles.filter((one) => role === null || !atLeast(role, one));
  const made = { teamId, createdById: userId, revokedAt: null, role: { in: above } };
  await tx.apiToken.updateMany({ where: made, data: { revokedAt: now } });
  await tx.invitation.updateMany({ where: { ...made, acceptedAt: null }, data: { revokedAt: now } });
}

/** @throws FORBIDDEN, NOT_FOUND, CONFLICT when the team would lose its last owner */
export async function changeMemberRole(scope: Scope, input: ChangeRoleInput, now: Date): Promise<void> {
  const { userId, role } = input;
  await withTeam(scope, async (tx) => {
    const members = await lockedMembers(tx, scope);
    const actor = roleOfActor(members, scope);
    const member = members.get(userId);
    if (!member) throw new AppError("NOT_FOUND", "This person is not a member of the team any more.");
    if (!mayChangeRole(actor, member.role, role)) throw new AppError("FORBIDDEN");
    if (losesLastOwner(ownersOf(members), member.role, role)) throw lastOwner();
    if (member.role === role) return;
    await tx.membership.updateMany({ where: { teamId: scope.teamId, userId }, data: { role } });
    await revokeGrants(tx, scope, userId, role, now);
    const before = { name: member.name, role: member.role };
    const audited = {
      subjectKind: "member",
      subjectId: userId,
      before,
      after: { name: member.name, role },
      now,
    };
    await recordAudit(scope, { action: "member.role_changed", ...audited }, tx);
  });
}

async function takeOut(tx: Tx, scope: Scope, member: MemberRow, action: string, now: Date): Promise<void> {
  await tx.membership.deleteMany({ where: { teamId: scope.teamId, userId: member.userId } });
  await revokeGrants(tx, scope, member.userId, null, now);
  const before = { name: member.name, role: member.role };
  const audited = { subjectKind: "member", subjectId: member.userId, before, after: null, now };
  await recordAudit(scope, { action, ...audited }, tx);
}

/**
 * Takes somebody out of the team, and with them the tokens and invitations they made. Their next request finds no team.
 * @throws FORBIDDEN, NOT_FOUND, CONFLICT when the team would lose its last owner
 */
export async function removeMember(scope: Scope, input: { userId: string }, now: Date): Promise<void> {
  await withTeam(scope, async (tx) => {
    const members = await lockedMembers(tx, scope);
    const actor = roleOfActor(members, scope);
    const member = members.get(input.userId);
    if (!member) throw new AppError("NOT_FOUND", "This person is not a member of the team any more.");
    if (!mayRemove(actor, member.role)) throw new AppError("FORBIDDEN");
    if (losesLastOwner(ownersOf(members), member.role, null)) throw lastOwner();
    await takeOut(tx, scope, member, "member.removed", now);
  });
}

/** Leaves the team. @throws CONFLICT for its last owner */
export async function leaveTeam(scope: Scope, now: Date): Promise<void> {
  await withTeam(scope, async (tx) => {
    const members = await lockedMembers(tx, scope);
    const role = roleOfActor(members, scope);
    if (losesLastOwner(ownersOf(members), role, null)) throw lastOwner();
    await takeOut(tx, scope, members.get(scope.userId!)!, "member.left", now);
  });
}
