import { getJourney } from "@/lib/journeys/queries";
import { idParamsSchema } from "@/lib/paging";
import { apiRoute } from "@/lib/route";

export const GET = apiRoute({ role: "viewer", params: idParamsSchema }, ({ scope, params }) =>
  getJourney(scope, params.id),
);
