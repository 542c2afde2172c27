import { AuthLayout } from "@/components/shell/auth-layout";
import { LinkButton } from "@/components/ui/link-button";
import type { InvitationState } from "@/lib/teams/invitations/schema";
import { closedInvitationWords } from "@/lib/teams/invitations/state";

const unknown =
  "This link is not an invitation of ours. Check that you copied all of it, or ask for a new one.";

/** Says why a link lets nobody in; null: it never did. */
export function ClosedInvitation({ state }: { state: InvitationState | null }) {
  const words = state && state !== "open" ? closedInvitationWords[state] : unknown;
  return (
    <AuthLayout title="This link doesn’t work" lead={words}>
      <LinkButton href="/">Go to Throughline</LinkButton>
    </AuthLayout>
  );
}
