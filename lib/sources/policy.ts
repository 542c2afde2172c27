import { atLeast, type Role } from "@/lib/roles";

export type SourceAction = "read" | "edit" | "delete";

const needed: Record<SourceAction, Role> = { read: "viewer", edit: "editor", delete: "editor" };

/** Whether this role may do this with sources. */
export function maySource(role: Role, action: SourceAction): boolean {
  return atLeast(role, needed[action]);
}
