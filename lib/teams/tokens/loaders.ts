import "server-only";
import { requirePageScope } from "@/lib/page";
import type { Role } from "@/lib/roles";
import { grantableRoles, mayInTeam } from "../policy";
import { listTokens } from "./queries";
import type { TokenSummary } from "./schema";

/** The tokens of a team, or null when the reader may not manage them. */
export async function loadTokens(
  slug: string,
): Promise<{ tokens: TokenSummary[]; grantable: Role[]; zone: string } | null> {
  const scope = await requirePageScope(slug);
  if (!mayInTeam(scope.role, "manageTokens")) return null;
  const tokens = await listTokens(scope);
  return { tokens, grantable: grantableRoles(scope.role), zone: scope.team.timeZone };
}
