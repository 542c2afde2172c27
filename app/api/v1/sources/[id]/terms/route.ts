import { listFactTerms } from "@/lib/facts/queries";
import { idParamsSchema } from "@/lib/paging";
import { apiRoute, otherMethods } from "@/lib/route";
import { getSourceKind } from "@/lib/sources/queries";

/** What the facts of a source hold, so that rules are chosen and not typed. */
export const GET = apiRoute({ role: "viewer", params: idParamsSchema }, async ({ scope, params }) => {
  await getSourceKind(scope, params.id);
  return listFactTerms(scope, params.id);
});

export const { DELETE, OPTIONS, PATCH, POST, PUT } = otherMethods("GET");
