import { editMap } from "@/lib/journeys/map/mutations";
import { mapEditSchema } from "@/lib/journeys/map/schema";
import { idParamsSchema } from "@/lib/paging";
import { apiRoute, otherMethods } from "@/lib/route";

export const POST = apiRoute(
  { role: "editor", params: idParamsSchema, body: mapEditSchema },
  ({ scope, params, body }) => editMap(scope, { journey: params.id, edit: body }, new Date()),
);

export const { DELETE, GET, OPTIONS, PATCH, PUT } = otherMethods("POST");
