import { nameVersion } from "@/lib/journeys/versions/mutations";
import { getMapVersion, getVersionSummary } from "@/lib/journeys/versions/queries";
import { versionNameBodySchema, versionParamsSchema } from "@/lib/journeys/versions/schema";
import { apiRoute, otherMethods } from "@/lib/route";

export const GET = apiRoute({ role: "viewer", params: versionParamsSchema }, ({ scope, params }) =>
  getMapVersion(scope, { journey: params.id, version: params.version }),
);

export const PATCH = apiRoute(
  { role: "editor", params: versionParamsSchema, body: versionNameBodySchema },
  async ({ scope, params: { id: journey, version }, body }) => {
    await nameVersion(scope, { journey, version, ...body }, new Date());
    return getVersionSummary(scope, { journey, version });
  },
);

export const { DELETE, OPTIONS, POST, PUT } = otherMethods("GET", "PATCH");
