import type { Metadata } from "next";
import { SettingsForm } from "@/components/teams/settings-form";
import { SettingsSummary } from "@/components/teams/settings-summary";
import { loadTeam } from "@/lib/teams/loaders";
import { mayInTeam } from "@/lib/teams/policy";
import { timeZoneChoices } from "@/lib/teams/time-zones";

export const metadata: Metadata = { title: "Team settings" };

export default async function TeamSettingsPage({ params }: { params: Promise<{ team: string }> }) {
  const { team, role } = await loadTeam((await params).team);
  if (!mayInTeam(role, "changeSettings")) return <SettingsSummary team={team} />;
  return (
    <div className="max-w-[36rem]">
      <SettingsForm key={team.slug} settings={team} zones={timeZoneChoices(team.timeZone)} />
    </div>
  );
}
