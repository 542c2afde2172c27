import { z } from "zod";
import type { MapDocument } from "@/lib/journeys/map/document";
import type { MapChanges } from "@/lib/journeys/map/schema";

/** automatic: after a pause in editing. safety: before another version was restored. */
export const versionKinds = ["automatic", "named", "safety"] as const;
export type VersionKind = (typeof versionKinds)[number];

const versionNameSchema = z.string().trim().min(1, "Give it a name.").max(120, "At most 120 characters.");

export const nameVersionSchema = z.object({
  journey: z.uuid(),
  /** null: the map as it is now */
  version: z.uuid().nullable(),
  name: versionNameSchema,
});
export type NameVersion = z.infer<typeof nameVersionSchema>;

export const restoreVersionSchema = z.object({ journey: z.uuid(), version: z.uuid() });
export type RestoreVersion = z.infer<typeof restoreVersionSchema>;

/** A kept version of a map, without what is in it. */
export interface MapVersionSummary {
  id: string;
  kind: VersionKind;
  /** empty: nobody named it */
  name: string;
  revision: number;
  cards: number;
  /** whose edit led to it; null: a token's, or of somebody who is gone */
  by: { id: string; name: string } | null;
  createdAt: string;
}

export interface MapVersion extends MapVersionSummary {
  document: MapDocument;
}

/** What restoring a version changed. safety: the version that keeps the map as it was until then; null: nothing was different */
export interface RestoredMap extends MapChanges {
  safety: string | null;
}
