"use client";

import { ConfirmedAction } from "@/components/forms/confirmed-action";
import { formatPlural } from "@/lib/format";
import { removeMemberAction } from "@/lib/teams/members/actions";
import type { Member } from "@/lib/teams/members/schema";

interface Props {
  team: { slug: string; name: string };
  member: Pick<Member, "userId" | "name" | "tokenCount">;
}

export function RemoveMember({ team, member }: Props) {
  const { userId, name, tokenCount } = member;
  const tokens = tokenCount > 0 ? [`${formatPlural(tokenCount, "API token")} they made stop working`] : [];
  return (
    <ConfirmedAction
      label="Remove"
      accessibleLabel={`Remove ${name}`}
      title={`Remove ${name} from ${team.name}?`}
      description="What they made stays. To come back they need a new invitation."
      losses={["Their access to this team, at once", "Invitations they sent and nobody used yet", ...tokens]}
      confirmLabel={`Remove ${name}`}
      action={() => removeMemberAction({ team: team.slug, userId })}
    />
  );
}
