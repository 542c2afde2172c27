import type { InvitationState } from "./schema";

export const INVITATION_DAYS = 7;

interface Dates {
  acceptedAt: Date | null;
  revokedAt: Date | null;
  expiresAt: Date;
}

/** Where an invitation stands. One that was used says so, whatever happened to it afterwards. */
export function invitationState({ acceptedAt, revokedAt, expiresAt }: Dates, now: Date): InvitationState {
  if (acceptedAt) return "accepted";
  if (revokedAt) return "revoked";
  return expiresAt.getTime() <= now.getTime() ? "expired" : "open";
}

/** Why a link doesn't work, and what to do. */
export const closedInvitationWords: Record<Exclude<InvitationState, "open">, string> = {
  accepted: "This invitation was used already. Each link works once; ask for a new one.",
  revoked: "This invitation was taken back. Ask whoever sent it for a new one.",
  expired: `This invitation is older than ${INVITATION_DAYS} days and has expired. Ask whoever sent it for a new one.`,
};
