import { listStandingImports } from "@/lib/imports/standing/queries";
import { pageQuerySchema } from "@/lib/paging";
import { apiRoute } from "@/lib/route";

export const GET = apiRoute({ role: "viewer", query: pageQuerySchema }, ({ scope, query }) =>
  listStandingImports(scope, query),
);
