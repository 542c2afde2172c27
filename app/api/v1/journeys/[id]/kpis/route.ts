import { kpiQuerySchema } from "@/lib/kpis/operations";
import { getJourneyKpis } from "@/lib/kpis/queries";
import { idParamsSchema } from "@/lib/paging";
import { apiRoute, otherMethods } from "@/lib/route";

export const GET = apiRoute(
  { role: "viewer", params: idParamsSchema, query: kpiQuerySchema },
  ({ scope, params, query }) =>
    getJourneyKpis(scope, {
      journeyId: params.id,
      period: query.period ?? null,
      persona: query.persona,
      now: new Date(),
    }),
);

export const { DELETE, OPTIONS, PATCH, POST, PUT } = otherMethods("GET");
