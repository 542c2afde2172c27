import { listStandingImports } from "@/lib/imports/standing/queries";
import { pageQuerySchema } from "@/lib/paging";
import { apiRoute, otherMethods } from "@/lib/route";

export const GET = apiRoute({ role: "viewer", query: pageQuerySchema }, ({ scope, query }) =>
  listStandingImports(scope, query),
);

export const { DELETE, OPTIONS, PATCH, POST, PUT } = otherMethods("GET");
