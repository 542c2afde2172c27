import { apiRoute, otherMethods } from "@/lib/route";
import { searchTeam } from "@/lib/search/queries";
import { searchQuerySchema } from "@/lib/search/schema";

export const GET = apiRoute({ role: "viewer", query: searchQuerySchema }, ({ scope, query }) =>
  searchTeam(scope, query),
);

export const { DELETE, OPTIONS, PATCH, POST, PUT } = otherMethods("GET");
