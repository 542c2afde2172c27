import { z } from "zod";
import { findRememberedMapping } from "@/lib/imports/records/queries";
import { apiRoute, otherMethods } from "@/lib/route";

const paramsSchema = z.object({ id: z.string(), fingerprint: z.string().max(64) });

/** The mapping last used in this source for files with the same header; null when there was none yet. */
export const GET = apiRoute({ role: "viewer", params: paramsSchema }, async ({ scope, params }) =>
  findRememberedMapping(scope, params.id, params.fingerprint),
);

export const { DELETE, OPTIONS, PATCH, POST, PUT } = otherMethods("GET");
