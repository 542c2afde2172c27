import { DefinitionList } from "@/components/ui/definition-list";
import { formatCount } from "@/lib/format";
import { monthNames } from "@/lib/teams/month-names";

interface Props {
  team: { name: string; slug: string; timeZone: string; fiscalYearStartMonth: number; minimumN: number };
}

/** The settings for members who may not change them. */
export function SettingsSummary({ team }: Props) {
  return (
    <>
      <DefinitionList
        items={[
          { term: "Team name", detail: team.name },
          { term: "Address", detail: `/${team.slug}` },
          { term: "Time zone", detail: team.timeZone.replaceAll("_", " ") },
          { term: "Fiscal year begins", detail: monthNames[team.fiscalYearStartMonth - 1] },
          { term: "Minimum n", detail: formatCount(team.minimumN) },
        ]}
      />
      <p className="mt-6 text-sm text-ink-3">Admins and owners of the team can change these.</p>
    </>
  );
}
