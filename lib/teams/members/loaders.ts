import "server-only";
import { requirePageScope } from "@/lib/page";
import type { Role } from "@/lib/roles";
import { listPendingInvitations } from "../invitations/queries";
import type { PendingInvitation } from "../invitations/schema";
import { grantableRoles, mayInTeam } from "../policy";
import { listMembers } from "./queries";
import type { Member } from "./schema";

export interface MembersPage {
  /** The reader among the members. */
  userId: string | null;
  role: Role;
  zone: string;
  members: Member[];
  /** Roles the reader may give; none when they may not manage members. */
  grantable: Role[];
  /** null: not for the reader to see */
  invitations: PendingInvitation[] | null;
}

export async function loadMembers(slug: string): Promise<MembersPage> {
  const scope = await requirePageScope(slug);
  const mayInvite = mayInTeam(scope.role, "invite");
  const [members, invitations] = await Promise.all([
    listMembers(scope),
    mayInvite ? listPendingInvitations(scope, new Date()) : null,
  ]);
  const { userId, role, team } = scope;
  return { userId, role, zone: team.timeZone, members, invitations, grantable: grantableRoles(role) };
}

/** The team's members by name, who can own things. */
export async function loadPeople(slug: string): Promise<{ id: string; name: string }[]> {
  const members = await listMembers(await requirePageScope(slug));
  return members.map(({ userId, name }) => ({ id: userId, name }));
}
