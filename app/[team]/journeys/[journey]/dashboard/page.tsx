import type { Metadata } from "next";
import { DashboardView } from "@/components/dashboard/dashboard-view";
import type { SearchParams } from "@/components/dashboard/quarter-href";
import { PageBody } from "@/components/shell/page-body";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { loadDashboard } from "@/lib/kpis/dashboard/loaders";

export const metadata: Metadata = { title: "Dashboard" };

interface Props {
  params: Promise<{ team: string; journey: string }>;
  searchParams: Promise<SearchParams>;
}

export default async function DashboardPage({ params, searchParams }: Props) {
  const { team, journey } = await params;
  const search = await searchParams;
  const period = [search.period].flat()[0] ?? null;
  const persona = [search.persona].flat()[0] ?? null;
  const loaded = await loadDashboard(team, journey, period, persona);
  return (
    <PageBody width="full">
      {loaded ? (
        <DashboardView team={team} search={search} {...loaded} />
      ) : (
        <EmptyState
          title={`There is no quarter “${period}”`}
          action={
            <LinkButton variant="primary" href={`/${team}/journeys/${journey}/dashboard`}>
              Show the last quarter
            </LinkButton>
          }
        >
          In the address a quarter is written as 2026-Q3.
        </EmptyState>
      )}
    </PageBody>
  );
}
