import { getMap } from "@/lib/journeys/map/queries";
import { idParamsSchema } from "@/lib/paging";
import { apiRoute, otherMethods } from "@/lib/route";

export const GET = apiRoute({ role: "viewer", params: idParamsSchema }, ({ scope, params }) =>
  getMap(scope, params.id),
);

export const { DELETE, OPTIONS, PATCH, POST, PUT } = otherMethods("GET");
