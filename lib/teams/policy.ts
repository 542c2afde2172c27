import { atLeast, type Role, roles } from "@/lib/roles";

/** What somebody may want to do with a team itself, and the least role it takes. */
const neededRole = {
  seeTeam: "viewer",
  seeMembers: "viewer",
  leaveTeam: "viewer",
  invite: "admin",
  revokeInvitation: "admin",
  changeRole: "admin",
  removeMember: "admin",
  changeSettings: "admin",
  manageTokens: "admin",
  seeAudit: "admin",
} as const satisfies Record<string, Role>;

export type TeamAct = keyof typeof neededRole;

/** Whether a role may do something with its team. */
export function mayInTeam(role: Role, act: TeamAct): boolean {
  return atLeast(role, neededRole[act]);
}

/** The roles somebody may give to others, or to a token: up to their own; none below admin. Least first. */
export function grantableRoles(actor: Role): Role[] {
  return atLeast(actor, "admin") ? roles.filter((role) => atLeast(actor, role)) : [];
}

/** Whether one may give a member of role `from` the role `to`. Owners are touched by owners only. */
export function mayChangeRole(actor: Role, from: Role, to: Role): boolean {
  return mayInTeam(actor, "changeRole") && atLeast(actor, from) && atLeast(actor, to);
}

/** Whether one may remove another member of role `target`. Leaving is another act: anybody may. */
export function mayRemove(actor: Role, target: Role): boolean {
  return mayInTeam(actor, "removeMember") && atLeast(actor, target);
}

/** Whether a team would be left without an owner when one member's role becomes `to` (null: they go). */
export function losesLastOwner(ownerCount: number, from: Role, to: Role | null): boolean {
  return from === "owner" && to !== "owner" && ownerCount <= 1;
}
