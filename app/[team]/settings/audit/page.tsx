import type { Metadata } from "next";
import { AuditList } from "@/components/activity/audit-list";
import { NoAccess } from "@/components/teams/no-access";
import { LinkButton } from "@/components/ui/link-button";
import { SectionHeading } from "@/components/ui/section-heading";
import { loadAudit } from "@/lib/activity/loaders";

export const metadata: Metadata = { title: "Audit log" };

interface Props {
  params: Promise<{ team: string }>;
  searchParams: Promise<{ after?: string | string[] }>;
}

export default async function AuditPage({ params, searchParams }: Props) {
  const { team } = await params;
  const after = [(await searchParams).after].flat()[0];
  const page = await loadAudit(team, after);
  if (!page) return <NoAccess what="The audit log is" />;
  const { entries, next, zone } = page;
  const here = `/${team}/settings/audit`;
  return (
    <>
      <SectionHeading title="Audit log" sub="Every change in this team, newest first. Nobody can alter it." />
      {entries.length > 0 ? (
        <AuditList entries={entries} zone={zone} />
      ) : (
        <p className="text-ink-2">Nothing older.</p>
      )}
      <div className="mt-5 flex gap-2">
        {after && <LinkButton href={here}>Newest</LinkButton>}
        {next && <LinkButton href={`${here}?after=${next}`}>Older</LinkButton>}
      </div>
    </>
  );
}
