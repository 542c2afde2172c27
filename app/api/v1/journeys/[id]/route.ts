import { getJourney } from "@/lib/journeys/queries";
import { idParamsSchema } from "@/lib/paging";
import { apiRoute, otherMethods } from "@/lib/route";

export const GET = apiRoute({ role: "viewer", params: idParamsSchema }, ({ scope, params }) =>
  getJourney(scope, params.id),
);

export const { DELETE, OPTIONS, PATCH, POST, PUT } = otherMethods("GET");
