import { z } from "zod";

/** An import as something to point to: what was taken in, from where, when. */
export const standingImportSchema = z
  .object({
    id: z.uuid(),
    source: z.object({ id: z.uuid(), name: z.string() }),
    fileName: z.string(),
    /** rows that are in the numbers because of it */
    rows: z.int().min(0),
    finishedAt: z.iso.datetime(),
  })
  .meta({ id: "StandingImport" });
export type StandingImport = z.infer<typeof standingImportSchema>;

export const standingImportListSchema = z.object({
  items: z.array(standingImportSchema),
  next: z.uuid().nullable(),
});
export type StandingImportList = z.infer<typeof standingImportListSchema>;
