import { findImportProgress } from "@/lib/imports/records/queries";
import { idParamsSchema } from "@/lib/paging";
import { apiRoute, otherMethods } from "@/lib/route";

/** How far the import is whose upload carries `?progress=` with this id; null before it begins and once it is over. */
export const GET = apiRoute({ role: "viewer", params: idParamsSchema }, async ({ scope, params }) =>
  findImportProgress(scope, params.id),
);

export const { DELETE, OPTIONS, PATCH, POST, PUT } = otherMethods("GET");
