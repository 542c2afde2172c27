import { nameVersion } from "@/lib/journeys/versions/mutations";
import { getVersionSummary, listMapVersions } from "@/lib/journeys/versions/queries";
import { versionNameBodySchema } from "@/lib/journeys/versions/schema";
import { idParamsSchema, pageQuerySchema } from "@/lib/paging";
import { apiRoute, otherMethods } from "@/lib/route";

export const GET = apiRoute(
  { role: "viewer", params: idParamsSchema, query: pageQuerySchema },
  ({ scope, params, query }) => listMapVersions(scope, { journey: params.id, ...query }),
);

export const POST = apiRoute(
  { role: "editor", params: idParamsSchema, body: versionNameBodySchema },
  async ({ scope, params: { id: journey }, body }) => {
    const version = await nameVersion(scope, { journey, version: null, ...body }, new Date());
    const location = `/api/v1/journeys/${journey}/versions/${version}`;
    const summary = await getVersionSummary(scope, { journey, version });
    return Response.json(summary, { status: 201, headers: { location } });
  },
);

export const { DELETE, OPTIONS, PATCH, PUT } = otherMethods("GET", "POST");
