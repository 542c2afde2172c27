"use client";

import { ConfirmedAction } from "@/components/forms/confirmed-action";
import { formatDate, formatRelative } from "@/lib/format";
import { revokeInvitationAction } from "@/lib/teams/invitations/actions";
import type { PendingInvitation } from "@/lib/teams/invitations/schema";
import { roleWords } from "@/lib/teams/role-words";

interface Props {
  team: string;
  invitations: PendingInvitation[];
  /** The server's clock when the page was made. */
  now: Date;
  /** The team's time zone. */
  zone: string;
}

export function PendingInvitations({ team, invitations, now, zone }: Props) {
  return (
    <ul className="border-t border-rule">
      {invitations.map(({ id, role, note, createdBy, createdAt, expiresAt }) => (
        <li key={id} className="flex items-center justify-between gap-4 border-b border-rule py-2.5">
          <div className="min-w-0">
            <div className="truncate">
              <span className="font-medium">{roleWords[role].name}</span>
              {note && <span className="text-ink-2">, {note}</span>}
            </div>
            <div className="text-sm text-ink-3">
              {createdBy ? `By ${createdBy}, ` : ""}
              {formatRelative(createdAt, now)}. Works until {formatDate(expiresAt, zone)}.
            </div>
          </div>
          <ConfirmedAction
            label="Take back"
            accessibleLabel={`Take back the invitation as ${roleWords[role].name.toLowerCase()}${note ? `, ${note}` : ""}`}
            title="Take this invitation back?"
            description="The link stops working at once."
            confirmLabel="Take back"
            action={() => revokeInvitationAction({ team, id })}
          />
        </li>
      ))}
    </ul>
  );
}
