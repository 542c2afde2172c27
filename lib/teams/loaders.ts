import "server-only";
import { requirePageScope, requirePageSession } from "@/lib/page";
import type { Role } from "@/lib/roles";
import type { TeamSettings } from "@/lib/scope";
import { listTeamsOf } from "./queries";
import type { TeamSummary } from "./schema";

/** What the frame around every page of a team shows. */
export interface TeamFrame {
  person: { name: string; email: string };
  team: TeamSettings;
  role: Role;
  teams: TeamSummary[];
}

/** Redirects to sign-in without a session; 404 for a team that is not theirs. */
export async function loadTeamFrame(slug: string): Promise<TeamFrame> {
  const scope = await requirePageScope(slug);
  const { userId, name, email } = await requirePageSession();
  return {
    person: { name, email },
    team: scope.team,
    role: scope.role,
    teams: await listTeamsOf({ userId }),
  };
}

/** The team of a page and what the reader is in it. */
export async function loadTeam(slug: string): Promise<{ team: TeamSettings; role: Role }> {
  const { team, role } = await requirePageScope(slug);
  return { team, role };
}
