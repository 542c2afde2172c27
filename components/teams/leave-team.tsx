"use client";

import { ConfirmedAction } from "@/components/forms/confirmed-action";
import { leaveTeamAction } from "@/lib/teams/members/actions";

export function LeaveTeam({ team }: { team: { slug: string; name: string } }) {
  return (
    <ConfirmedAction
      label="Leave"
      accessibleLabel="Leave the team"
      title={`Leave ${team.name}?`}
      description="What you made stays with the team. To come back you need a new invitation."
      losses={["Your access to this team, at once", "API tokens and open invitations you made in it"]}
      confirmLabel="Leave the team"
      action={() => leaveTeamAction({ team: team.slug })}
      onDone={() => window.location.assign("/")}
    />
  );
}
