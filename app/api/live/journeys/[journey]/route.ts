import { z } from "zod";
import { listPossibleOwners } from "@/lib/actions/queries";
import { currentSession } from "@/lib/auth";
import { AppError } from "@/lib/errors";
import { getMapRevision } from "@/lib/journeys/map/live/queries";
import { eventStream, type StreamEnd } from "@/lib/live-stream";
import { apiRoute, otherMethods } from "@/lib/route";
import { type Scope, scopeOfMember } from "@/lib/scope";
import { isSessionAlive } from "@/lib/sessions";
import { followMap } from "./follow-map";

/** Why somebody may follow no longer: signed out, not a member any more, or with another role. */
async function reasonToEnd(scope: Scope, userId: string, sessionId: string): Promise<StreamEnd | null> {
  if (!(await isSessionAlive(sessionId, new Date()))) return "not-allowed";
  try {
    const { role } = await scopeOfMember(userId, scope.team.slug, "viewer");
    return role === scope.role ? null : "changed";
  } catch (error) {
    if (error instanceof AppError) return "not-allowed";
    throw error;
  }
}

/** What happens in a map, as server-sent events: `hello`, `map` after each edit, `people`, and `beat` every 15 s. */
export const GET = apiRoute(
  { role: "viewer", params: z.object({ journey: z.string() }) },
  async ({ scope, request, params }) => {
    const session = scope.userId === null ? null : await currentSession();
    if (!session)
      throw new AppError(
        "FORBIDDEN",
        "Only people follow a map as it changes; a token asks for its changes.",
      );
    const { userId, sessionId } = session;
    const place = { teamId: scope.teamId, journeyId: params.journey };
    const readRevision = () => getMapRevision(scope, params.journey);
    const hello = { revision: await readRevision(), userId, role: scope.role };
    const readNames = async () =>
      new Map((await listPossibleOwners(scope)).map((member) => [member.userId, member.name]));
    return eventStream({
      owner: sessionId,
      request,
      reasonToEnd: () => reasonToEnd(scope, userId, sessionId),
      begin: (sink) => followMap({ place, hello, readRevision, readNames }, sink),
    });
  },
);

export const { DELETE, OPTIONS, PATCH, POST, PUT } = otherMethods("GET");
