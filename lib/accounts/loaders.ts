import "server-only";
import { currentSession } from "@/lib/auth";
import { requirePageSession } from "@/lib/page";
import { listTeamsOf } from "@/lib/teams/queries";
import type { TeamSummary } from "@/lib/teams/schema";
import type { Theme } from "@/lib/theme";
import { listOwnSessions } from "./queries";
import type { OwnSession } from "./schema";

export interface AccountPage {
  name: string;
  email: string;
  theme: Theme;
  sessions: OwnSession[];
  teams: TeamSummary[];
}

export async function loadAccount(now: Date): Promise<AccountPage> {
  const session = await requirePageSession();
  const [sessions, teams] = await Promise.all([listOwnSessions(session, now), listTeamsOf(session)]);
  const { name, email, theme } = session;
  return { name, email, theme, sessions, teams };
}

/** What the frame around the pages of a person shows: who they are, and the way back to their first team. */
export async function loadAccountFrame(): Promise<{
  name: string;
  email: string;
  home: { href: string; label: string };
}> {
  const session = await requirePageSession();
  const [first] = await listTeamsOf(session);
  const home = first
    ? { href: `/${first.slug}`, label: `Back to ${first.name}` }
    : { href: "/teams/new", label: "Make a team" };
  return { name: session.name, email: session.email, home };
}

/** Where somebody who is signed in belongs: their first team, or the page that makes one. Null: nobody is signed in. */
export async function loadHome(): Promise<string | null> {
  const session = await currentSession();
  if (!session) return null;
  const [first] = await listTeamsOf(session);
  return first ? `/${first.slug}` : "/teams/new";
}
