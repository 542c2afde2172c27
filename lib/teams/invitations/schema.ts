import { z } from "zod";
import { type Role, roles } from "@/lib/roles";

export type InvitationState = "open" | "accepted" | "expired" | "revoked";

/** What whoever holds a link may know before accepting. */
export interface PresentedInvitation {
  teamName: string;
  role: Role;
  state: InvitationState;
}

/** An invitation nobody has answered yet. */
export interface PendingInvitation {
  id: string;
  role: Role;
  note: string;
  createdBy: string | null;
  createdAt: Date;
  expiresAt: Date;
}

export const newInvitationSchema = z.object({
  role: z.enum(roles),
  note: z.string().trim().max(200, "Use at most 200 characters.").default(""),
});

export const invitationTokenField = z.string().min(20).max(200);

export type NewInvitationInput = z.output<typeof newInvitationSchema>;
