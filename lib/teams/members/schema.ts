import { z } from "zod";
import { type Role, roles } from "@/lib/roles";

export interface Member {
  userId: string;
  name: string;
  email: string;
  role: Role;
  joinedAt: Date;
  /** API tokens they made that still work; removing the person ends them. */
  tokenCount: number;
}

export const changeRoleSchema = z.object({ userId: z.uuid(), role: z.enum(roles) });

export const removeMemberSchema = z.object({ userId: z.uuid() });

export type ChangeRoleInput = z.output<typeof changeRoleSchema>;
