import { getMap } from "@/lib/journeys/map/queries";
import { idParamsSchema } from "@/lib/paging";
import { apiRoute } from "@/lib/route";

export const GET = apiRoute({ role: "viewer", params: idParamsSchema }, ({ scope, params }) =>
  getMap(scope, params.id),
);
