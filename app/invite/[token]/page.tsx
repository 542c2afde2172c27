import type { Metadata } from "next";
import { JoinForm } from "@/components/accounts/join-form";
import { AuthLayout } from "@/components/shell/auth-layout";
import { AcceptInvitation } from "@/components/teams/accept-invitation";
import { ClosedInvitation } from "@/components/teams/closed-invitation";
import { TextLink } from "@/components/ui/text-link";
import { loadInvitation } from "@/lib/teams/invitations/loaders";
import { roleWords } from "@/lib/teams/role-words";

export const metadata: Metadata = { title: "Invitation", robots: { index: false } };

export default async function InvitePage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const found = await loadInvitation(token);
  if (found?.invitation.state !== "open") return <ClosedInvitation state={found?.invitation.state ?? null} />;
  const { invitation, reader } = found;
  const { teamName, role } = invitation;
  const lead = `You are invited as ${roleWords[role].name.toLowerCase()}. ${roleWords[role].may}`;
  if (reader) {
    return (
      <AuthLayout
        title={`Join ${teamName}`}
        lead={lead}
        footer={`You are signed in as ${reader.name} (${reader.email}).`}
      >
        <AcceptInvitation token={token} teamName={teamName} />
      </AuthLayout>
    );
  }
  return (
    <AuthLayout
      title={`Join ${teamName}`}
      lead={lead}
      footer={
        <>
          Have an account? <TextLink href={`/sign-in?next=/invite/${token}`}>Sign in to join</TextLink>
        </>
      }
    >
      <JoinForm token={token} teamName={teamName} />
    </AuthLayout>
  );
}
