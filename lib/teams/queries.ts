import "server-only";
import { db } from "@/lib/db";
import { isRole } from "@/lib/roles";
import type { TeamSummary } from "./schema";

/** The teams of a person with their role in each, by name. */
export async function listTeamsOf(person: { userId: string }): Promise<TeamSummary[]> {
  const rows = await db().$queryRaw<{ slug: string; name: string; role: string }[]>`
    SELECT slug, name, role FROM teams_of_user(${person.userId}::uuid)`;
  return rows.flatMap(({ slug, name, role }) => (isRole(role) ? [{ slug, name, role }] : []));
}
