import { z } from "zod";
import { mapDocumentSchema } from "@/lib/journeys/map/document";
import { mapChangesSchema } from "@/lib/journeys/map/schema";
import { nameLine } from "@/lib/name-line";
import { idParamsSchema } from "@/lib/paging";

/** automatic: after a pause in editing. safety: before another version was restored. */
export const versionKinds = ["automatic", "named", "safety"] as const;
export type VersionKind = (typeof versionKinds)[number];

const versionNameSchema = z
  .string()
  .overwrite(nameLine)
  .min(1, "Give it a name.")
  .max(120, "At most 120 characters.");

export const nameVersionSchema = z.object({
  journey: z.uuid(),
  /** null: the map as it is now */
  version: z.uuid().nullable(),
  name: versionNameSchema,
});
export type NameVersion = z.infer<typeof nameVersionSchema>;

/** What the API takes to name a version, or to keep the map as it is under a name. */
export const versionNameBodySchema = z.strictObject({ name: versionNameSchema });

export const restoreVersionSchema = z.object({ journey: z.uuid(), version: z.uuid() });
export type RestoreVersion = z.infer<typeof restoreVersionSchema>;

/** `/{id}/versions/{version}` in an address; what can't be an id is NOT_FOUND. */
export const versionParamsSchema = idParamsSchema.extend({ version: z.string() });

/** A kept version of a map, without what is in it. */
export const mapVersionSummarySchema = z
  .object({
    id: z.uuid(),
    kind: z.enum(versionKinds),
    /** empty: nobody named it */
    name: z.string(),
    revision: z.int().min(0),
    cards: z.int().min(0),
    /** whose edit led to it; null: a token's, or of somebody who is gone */
    by: z.object({ id: z.uuid(), name: z.string() }).nullable(),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: "MapVersionSummary" });
export type MapVersionSummary = z.infer<typeof mapVersionSummarySchema>;

export const mapVersionListSchema = z.object({
  items: z.array(mapVersionSummarySchema),
  /** pass it as `after` for the next page; null: this was the last */
  next: z.uuid().nullable(),
});
export type MapVersionList = z.infer<typeof mapVersionListSchema>;

export const mapVersionSchema = mapVersionSummarySchema
  .extend({ document: mapDocumentSchema })
  .meta({ id: "MapVersion" });
export type MapVersion = z.infer<typeof mapVersionSchema>;

/** What restoring a version changed. safety: the version that keeps the map as it was until then; null: nothing was different */
export const restoredMapSchema = mapChangesSchema
  .extend({ safety: z.uuid().nullable() })
  .meta({ id: "RestoredMap" });
export type RestoredMap = z.infer<typeof restoredMapSchema>;
