import { atLeast, type Role } from "@/lib/roles";

export type PersonaAction = "read" | "edit" | "delete";

const needed: Record<PersonaAction, Role> = { read: "viewer", edit: "editor", delete: "editor" };

/** Whether this role may do this with personas. */
export function mayPersona(role: Role, action: PersonaAction): boolean {
  return atLeast(role, needed[action]);
}
