import { PageBody } from "@/components/shell/page-body";
import { NextSteps } from "@/components/teams/next-steps";
import { PageHeader } from "@/components/ui/page-header";
import { loadTeam } from "@/lib/teams/loaders";

export default async function OverviewPage({ params }: { params: Promise<{ team: string }> }) {
  const { team } = await loadTeam((await params).team);
  return (
    <PageBody>
      <PageHeader
        title={team.name}
        lead="From the first touch to the review of the quarter, in three steps."
      />
      <NextSteps team={team.slug} />
    </PageBody>
  );
}
