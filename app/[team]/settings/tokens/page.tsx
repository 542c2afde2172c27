import type { Metadata } from "next";
import { NewTokenDialog } from "@/components/teams/new-token-dialog";
import { NoAccess } from "@/components/teams/no-access";
import { TokenList } from "@/components/teams/token-list";
import { EmptyState } from "@/components/ui/empty-state";
import { SectionHeading } from "@/components/ui/section-heading";
import { loadTokens } from "@/lib/teams/tokens/loaders";

export const metadata: Metadata = { title: "API tokens" };

export default async function TokensPage({ params }: { params: Promise<{ team: string }> }) {
  const { team } = await params;
  const found = await loadTokens(team);
  if (!found) return <NoAccess what="API tokens are" />;
  const { tokens, grantable, zone } = found;
  return (
    <>
      {/* The dialog stands outside both cases: it must outlive the change from none to one, to show the token. */}
      <SectionHeading
        title="API tokens"
        sub="Each acts in this team with its role, until it is revoked."
        actions={<NewTokenDialog team={team} roles={grantable} />}
      />
      {tokens.length > 0 ? (
        <TokenList team={team} tokens={tokens} zone={zone} now={new Date()} />
      ) : (
        <EmptyState title="No token yet">
          A token lets a script act in this team with a role you choose: upload an export every night, or read
          KPIs into another tool.
        </EmptyState>
      )}
    </>
  );
}
