import type { Metadata } from "next";
import type { ReactNode } from "react";
import { AccountMenu } from "@/components/accounts/account-menu";
import { ImportProvider } from "@/components/imports/import-provider";
import { PaletteLauncher } from "@/components/palette/palette-launcher";
import { AppShell } from "@/components/shell/app-shell";
import { mayJourney } from "@/lib/journeys/policy";
import { loadTeamFrame } from "@/lib/teams/loaders";

interface Props {
  params: Promise<{ team: string }>;
  children: ReactNode;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  // Whoever may not be here is sent away by the layout; a title that threw would leave that answer without one.
  const frame = await loadTeamFrame((await params).team).catch(() => null);
  const name = frame?.team.name;
  return name ? { title: { default: name, template: `%s · ${name} · Throughline` } } : { title: "Not found" };
}

/** Session and membership are checked here, above everything that could stream: 307 to sign-in, 404 for others' teams. */
export default async function TeamLayout({ params, children }: Props) {
  const { person, team, teams, role } = await loadTeamFrame((await params).team);
  return (
    <AppShell
      team={team}
      teams={teams}
      newTeamHref="/teams/new"
      search={<PaletteLauncher team={team.slug} teams={teams} mayEdit={mayJourney(role, "edit")} />}
      userMenu={<AccountMenu {...person} />}
    >
      <ImportProvider>{children}</ImportProvider>
    </AppShell>
  );
}
