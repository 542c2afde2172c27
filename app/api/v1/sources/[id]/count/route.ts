import { countMatchingFacts } from "@/lib/facts/queries";
import { idParamsSchema } from "@/lib/paging";
import { apiRoute, otherMethods } from "@/lib/route";
import { getSourceKind } from "@/lib/sources/queries";
import { countQuerySchema } from "@/lib/sources/schema";

/** How many facts of a source a rule would match: what the rule editor shows while one writes. */
export const GET = apiRoute(
  { role: "viewer", params: idParamsSchema, query: countQuerySchema },
  async ({ scope, params, query }) => {
    const kind = await getSourceKind(scope, params.id);
    const [count] = await countMatchingFacts(scope, [
      { sourceId: params.id, kind, match: query.match, kpi: null },
    ]);
    return { count };
  },
);

export const { DELETE, OPTIONS, PATCH, POST, PUT } = otherMethods("GET");
