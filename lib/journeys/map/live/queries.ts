import "server-only";
import { withTeam } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { isId } from "@/lib/ids";
import type { Scope } from "@/lib/scope";

/**
 * How many edits a map has seen, which is what others compare theirs with.
 * @throws NOT_FOUND for an id that is not a journey of this team's
 */
export async function getMapRevision(scope: Scope, journeyId: string): Promise<number> {
  const { teamId } = scope;
  const map = isId(journeyId)
    ? await withTeam(scope, (tx) =>
        tx.journeyMap.findUnique({
          where: { teamId_journeyId: { teamId, journeyId } },
          select: { revision: true },
        }),
      )
    : null;
  if (!map) throw new AppError("NOT_FOUND", "There is no such journey in this team.");
  return map.revision;
}
