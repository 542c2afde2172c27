import { againstQuerySchema, diffAnswer } from "@/lib/journeys/versions/diff-answer";
import { versionParamsSchema } from "@/lib/journeys/versions/schema";
import { getVersionDiff } from "@/lib/map-page/versions/queries";
import { apiRoute, otherMethods } from "@/lib/route";

export const GET = apiRoute(
  { role: "viewer", params: versionParamsSchema, query: againstQuerySchema },
  async ({ scope, params: { id: journey, version }, query: { against } }) => {
    const to = against === "now" ? null : against;
    return diffAnswer(await getVersionDiff(scope, { journey, from: version, to }));
  },
);

export const { DELETE, OPTIONS, PATCH, POST, PUT } = otherMethods("GET");
