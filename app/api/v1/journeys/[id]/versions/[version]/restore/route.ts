import { restoreVersion } from "@/lib/journeys/versions/mutations";
import { versionParamsSchema } from "@/lib/journeys/versions/schema";
import { apiRoute, otherMethods } from "@/lib/route";

export const POST = apiRoute({ role: "editor", params: versionParamsSchema }, ({ scope, params }) =>
  restoreVersion(scope, { journey: params.id, version: params.version }, new Date()),
);

export const { DELETE, GET, OPTIONS, PATCH, PUT } = otherMethods("POST");
