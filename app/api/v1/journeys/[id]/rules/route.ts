import { replaceRules } from "@/lib/journeys/rules/mutations";
import { rulesSchema } from "@/lib/journeys/schema";
import { idParamsSchema } from "@/lib/paging";
import { apiRoute, otherMethods } from "@/lib/route";

export const PUT = apiRoute(
  { role: "editor", params: idParamsSchema, body: rulesSchema },
  ({ scope, params, body }) => replaceRules(scope, { journey: params.id, rules: body }, new Date()),
);

export const { DELETE, GET, OPTIONS, PATCH, POST } = otherMethods("PUT");
