import type { Metadata } from "next";
import { Ledger } from "@/components/actions/ledger";
import { PageBody } from "@/components/shell/page-body";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { loadLedger } from "@/lib/actions/loaders";

export const metadata: Metadata = { title: "Actions" };

export default async function ActionsPage({ params }: { params: Promise<{ team: string }> }) {
  const { team } = await params;
  const ledger = await loadLedger(team);
  return (
    <PageBody width="reading">
      <PageHeader title="Actions" lead="Everything this team promised itself in its reviews." />
      {ledger.actions.length > 0 ? (
        <Ledger team={team} {...ledger} />
      ) : (
        <EmptyState
          title="Nothing promised yet"
          action={
            <LinkButton href={`/${team}/reviews`} variant="primary">
              Go to reviews
            </LinkButton>
          }
        >
          Actions come out of reviews: what somebody will do, until when. They are listed here until they are
          done.
        </EmptyState>
      )}
    </PageBody>
  );
}
