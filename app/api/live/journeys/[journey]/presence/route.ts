import { z } from "zod";
import { AppError } from "@/lib/errors";
import { getMapRevision } from "@/lib/journeys/map/live/queries";
import { presenceSchema } from "@/lib/journeys/map/live/schema";
import { beatPresence } from "@/lib/live-people";
import { apiRoute, otherMethods } from "@/lib/route";

/** Where in a map one of the reader's tabs is; said again every 15 s. */
export const POST = apiRoute(
  { role: "viewer", params: z.object({ journey: z.string() }), body: presenceSchema },
  async ({ scope, params, body }) => {
    if (!scope.userId) throw new AppError("FORBIDDEN", "Only people are in a map; a token is nobody.");
    await getMapRevision(scope, params.journey);
    const { tab, cardId, cell = null, gone = false } = body;
    const place = { teamId: scope.teamId, journeyId: params.journey };
    await beatPresence(place, { tab, userId: scope.userId, cardId, cell, isGone: gone }, Date.now());
    return new Response(null, { status: 204 });
  },
);

export const { DELETE, GET, OPTIONS, PATCH, PUT } = otherMethods("POST");
