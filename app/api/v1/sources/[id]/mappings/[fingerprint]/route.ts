import { z } from "zod";
import { AppError } from "@/lib/errors";
import { findRememberedMapping } from "@/lib/imports/records/queries";
import { apiRoute } from "@/lib/route";

const paramsSchema = z.object({ id: z.string(), fingerprint: z.string().max(64) });

/** The mapping last used in this source for files with the same header. */
export const GET = apiRoute({ role: "viewer", params: paramsSchema }, async ({ scope, params }) => {
  const remembered = await findRememberedMapping(scope, params.id, params.fingerprint);
  if (!remembered) throw new AppError("NOT_FOUND", "No file with this header was imported here yet.");
  return remembered;
});
