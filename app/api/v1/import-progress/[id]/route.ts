import { AppError } from "@/lib/errors";
import { findImportProgress } from "@/lib/imports/records/queries";
import { idParamsSchema } from "@/lib/paging";
import { apiRoute } from "@/lib/route";

/** How far the import is whose upload carries `?progress=` with this id. */
export const GET = apiRoute({ role: "viewer", params: idParamsSchema }, async ({ scope, params }) => {
  const progress = await findImportProgress(scope, params.id);
  if (!progress)
    throw new AppError("NOT_FOUND", "No import reports under this number: it has not begun, or it is over.");
  return progress;
});
