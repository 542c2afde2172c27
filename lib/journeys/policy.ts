import { atLeast, type Role } from "@/lib/roles";

export type JourneyAction = "read" | "edit" | "delete";

const needed: Record<JourneyAction, Role> = { read: "viewer", edit: "editor", delete: "editor" };

/** Whether this role may do this with journeys, their stages and their rules. */
export function mayJourney(role: Role, action: JourneyAction): boolean {
  return atLeast(role, needed[action]);
}
