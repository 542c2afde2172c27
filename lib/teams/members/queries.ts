import "server-only";
import { withTeam } from "@/lib/db";
import { AppError } from "@/lib/errors";
import type { Scope } from "@/lib/scope";
import { mayInTeam } from "../policy";
import type { Member } from "./schema";

/** The members of a team, those with the greater role first, then by name. @throws FORBIDDEN */
export async function listMembers(scope: Scope): Promise<Member[]> {
  if (!mayInTeam(scope.role, "seeMembers")) throw new AppError("FORBIDDEN");
  return withTeam(
    scope,
    (tx) => tx.$queryRaw<Member[]>`
      SELECT m.user_id AS "userId", u.name, u.email, m.role, m.created_at AS "joinedAt",
        (SELECT count(*)::int FROM api_tokens t WHERE t.team_id = m.team_id AND t.created_by_id = m.user_id AND t.revoked_at IS NULL) AS "tokenCount"
      FROM memberships m JOIN users u ON u.id = m.user_id
      WHERE m.team_id = ${scope.teamId}::uuid
      ORDER BY array_position(ARRAY['owner', 'admin', 'editor', 'commenter', 'viewer'], m.role), lower(u.name), u.id`,
  );
}
