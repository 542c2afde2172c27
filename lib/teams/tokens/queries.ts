import "server-only";
import { withTeam } from "@/lib/db";
import { AppError } from "@/lib/errors";
import type { Scope } from "@/lib/scope";
import { mayInTeam } from "../policy";
import type { TokenSummary } from "./schema";

/** The tokens of a team that work, newest first. @throws FORBIDDEN */
export async function listTokens(scope: Scope): Promise<TokenSummary[]> {
  if (!mayInTeam(scope.role, "manageTokens")) throw new AppError("FORBIDDEN");
  return withTeam(
    scope,
    (tx) => tx.$queryRaw<TokenSummary[]>`
      SELECT t.id, t.name, t.role, u.name AS "createdBy", t.created_at AS "createdAt", t.last_used_at AS "lastUsedAt"
      FROM api_tokens t LEFT JOIN users u ON u.id = t.created_by_id
      WHERE t.team_id = ${scope.teamId}::uuid AND t.revoked_at IS NULL ORDER BY t.id DESC`,
  );
}
