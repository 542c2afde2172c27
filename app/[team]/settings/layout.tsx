import type { ReactNode } from "react";
import { PageBody } from "@/components/shell/page-body";
import { PathTabs } from "@/components/shell/path-tabs";
import { PageHeader } from "@/components/ui/page-header";
import { loadTeam } from "@/lib/teams/loaders";
import { mayInTeam } from "@/lib/teams/policy";

interface Props {
  params: Promise<{ team: string }>;
  children: ReactNode;
}

export default async function SettingsLayout({ params, children }: Props) {
  const { team, role } = await loadTeam((await params).team);
  const base = `/${team.slug}/settings`;
  const places = [
    { href: `${base}/team`, label: "Team" },
    { href: `${base}/members`, label: "Members" },
    ...(mayInTeam(role, "manageTokens") ? [{ href: `${base}/tokens`, label: "API tokens" }] : []),
    ...(mayInTeam(role, "seeAudit") ? [{ href: `${base}/audit`, label: "Audit log" }] : []),
  ];
  return (
    <PageBody width="reading">
      <PageHeader title="Settings" className="mb-3" />
      <PathTabs label="Settings" items={places} className="mb-7 h-10 border-b border-rule" />
      {children}
    </PageBody>
  );
}
