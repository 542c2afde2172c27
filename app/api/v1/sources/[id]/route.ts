import { idParamsSchema } from "@/lib/paging";
import { apiRoute, otherMethods } from "@/lib/route";
import { getSource } from "@/lib/sources/queries";

export const GET = apiRoute({ role: "viewer", params: idParamsSchema }, ({ scope, params }) =>
  getSource(scope, params.id),
);

export const { DELETE, OPTIONS, PATCH, POST, PUT } = otherMethods("GET");
