import { createJourney } from "@/lib/journeys/creating/mutations";
import { listJourneys } from "@/lib/journeys/queries";
import { createJourneySchema } from "@/lib/journeys/schema";
import { pageQuerySchema } from "@/lib/paging";
import { apiRoute, otherMethods } from "@/lib/route";

export const GET = apiRoute({ role: "viewer", query: pageQuerySchema }, ({ scope, query }) =>
  listJourneys(scope, query),
);

export const POST = apiRoute({ role: "editor", body: createJourneySchema }, async ({ scope, body }) => {
  const journey = await createJourney(scope, body, new Date());
  return Response.json(journey, { status: 201, headers: { location: `/api/v1/journeys/${journey.id}` } });
});

export const { DELETE, OPTIONS, PATCH, PUT } = otherMethods("GET", "POST");
