import { z } from "zod";
import { type Role, roles } from "@/lib/roles";

/** A token as a list shows it; the token itself is shown once, when it is made. */
export interface TokenSummary {
  id: string;
  name: string;
  role: Role;
  createdBy: string | null;
  createdAt: Date;
  /** null: never */
  lastUsedAt: Date | null;
}

export const newTokenSchema = z.object({
  name: z.string().trim().min(1, "Say what this token is for.").max(80, "Use at most 80 characters."),
  role: z.enum(roles),
});

export type NewTokenInput = z.output<typeof newTokenSchema>;
