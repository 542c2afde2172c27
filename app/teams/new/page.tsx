import type { Metadata } from "next";
import { PageBody } from "@/components/shell/page-body";
import { NewTeamForm } from "@/components/teams/new-team-form";
import { PageHeader } from "@/components/ui/page-header";
import { timeZoneChoices } from "@/lib/teams/time-zones";

export const metadata: Metadata = { title: "New team" };

export default function NewTeamPage() {
  return (
    <PageBody width="form" className="mx-auto">
      <PageHeader
        title="New team"
        lead="A team has its own journeys, data and reviews. Nobody outside it sees them."
      />
      <NewTeamForm zones={timeZoneChoices()} />
    </PageBody>
  );
}
