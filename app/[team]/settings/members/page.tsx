import type { Metadata } from "next";
import { InviteDialog } from "@/components/teams/invite-dialog";
import { MemberList } from "@/components/teams/member-list";
import { PendingInvitations } from "@/components/teams/pending-invitations";
import { SectionHeading } from "@/components/ui/section-heading";
import { formatPlural } from "@/lib/format";
import { loadTeam } from "@/lib/teams/loaders";
import { loadMembers } from "@/lib/teams/members/loaders";

export const metadata: Metadata = { title: "Members" };

export default async function MembersPage({ params }: { params: Promise<{ team: string }> }) {
  const { team: slug } = await params;
  const [{ team }, { members, invitations, grantable, zone, userId, role }] = await Promise.all([
    loadTeam(slug),
    loadMembers(slug),
  ]);
  return (
    <>
      <SectionHeading
        title={formatPlural(members.length, "member")}
        actions={invitations && <InviteDialog team={slug} roles={grantable} />}
      />
      <MemberList team={team} members={members} reader={{ userId, role }} grantable={grantable} zone={zone} />
      {invitations && invitations.length > 0 && (
        <section className="mt-10">
          <SectionHeading title="Open invitations" sub="Links nobody used yet." />
          <PendingInvitations team={slug} invitations={invitations} now={new Date()} zone={zone} />
        </section>
      )}
    </>
  );
}
