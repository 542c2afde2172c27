import { getMapChanges } from "@/lib/journeys/map/queries";
import { sinceQuerySchema } from "@/lib/journeys/map/schema";
import { idParamsSchema } from "@/lib/paging";
import { apiRoute, otherMethods } from "@/lib/route";

export const GET = apiRoute(
  { role: "viewer", params: idParamsSchema, query: sinceQuerySchema },
  ({ scope, params, query }) => getMapChanges(scope, { journey: params.id, since: query.since }),
);

export const { DELETE, OPTIONS, PATCH, POST, PUT } = otherMethods("GET");
