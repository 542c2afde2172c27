import { AppError } from "@/lib/errors";
import { isId } from "@/lib/ids";
import { getImportRecord, toSummary } from "@/lib/imports/records/queries";
import { undoImport } from "@/lib/imports/undoing/mutations";
import { idParamsSchema } from "@/lib/paging";
import { apiRoute, otherMethods } from "@/lib/route";

export const GET = apiRoute({ role: "viewer", params: idParamsSchema }, async ({ scope, params }) =>
  toSummary(await getImportRecord(scope, params.id)),
);

/** Undoes it; the record stays. */
export const DELETE = apiRoute({ role: "editor", params: idParamsSchema }, async ({ scope, params }) => {
  if (!isId(params.id)) throw new AppError("NOT_FOUND", "There is no such import in this team.");
  await undoImport(scope, params.id, new Date());
  return toSummary(await getImportRecord(scope, params.id));
});

export const { OPTIONS, PATCH, POST, PUT } = otherMethods("GET", "DELETE");
