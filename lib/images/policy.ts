import { atLeast, type Role } from "@/lib/roles";

export type ImageAction = "read" | "add";

const needed: Record<ImageAction, Role> = { read: "viewer", add: "editor" };

/** Whether this role may do this with pictures. */
export function mayImage(role: Role, action: ImageAction): boolean {
  return atLeast(role, needed[action]);
}
