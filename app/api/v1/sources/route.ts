import { pageQuerySchema } from "@/lib/paging";
import { apiRoute, otherMethods } from "@/lib/route";
import { createSource } from "@/lib/sources/mutations";
import { listSources } from "@/lib/sources/queries";
import { createSourceSchema } from "@/lib/sources/schema";

export const GET = apiRoute({ role: "viewer", query: pageQuerySchema }, ({ scope, query }) =>
  listSources(scope, query),
);

export const POST = apiRoute({ role: "editor", body: createSourceSchema }, async ({ scope, body }) => {
  const source = await createSource(scope, body, new Date());
  return Response.json(source, { status: 201, headers: { location: `/api/v1/sources/${source.id}` } });
});

export const { DELETE, OPTIONS, PATCH, PUT } = otherMethods("GET", "POST");
