import { z } from "zod";
import {
  type ImportSummary,
  importSummarySchema,
  mappingSchema,
  type SourceKind,
} from "@/lib/imports/schema";

/** `GET /api/v1/sources/{id}/imports`, newest first. */
export const importListSchema = z.object({
  items: z.array(importSummarySchema),
  /** pass it as `after` for the next page; null: this was the last */
  next: z.uuid().nullable(),
});
export type ImportList = z.infer<typeof importListSchema>;

/** An import as the pages tell it: what it did, where to, by whom. */
export interface ImportRecord extends ImportSummary {
  source: { id: string; name: string; kind: SourceKind };
  /** Person or token; null when it is gone. */
  by: string | null;
  undoneAt: string | null;
  undoneBy: string | null;
}

/** How far a running import is. */
export const importProgressSchema = z.object({
  phase: z.enum(["reading", "merging", "counting"]),
  rows: z.int().min(0),
  /** of the file, read so far */
  bytes: z.int().min(0),
});
export type ImportProgress = z.infer<typeof importProgressSchema>;

/** The mapping last used in a source for files with one header. */
export const rememberedMappingSchema = z.object({
  mapping: z.union([mappingSchema("events"), mappingSchema("responses"), mappingSchema("measures")]),
  usedAt: z.iso.datetime(),
});
export type RememberedMapping = z.infer<typeof rememberedMappingSchema>;

const flag = z.enum(["true", "false", "1", "0"]).default("false");

/** URL-encoded JSON; what it must be depends on the kind of the source, which is known only later. */
const mappingInQuery = z
  .string()
  .max(100_000)
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      context.addIssue({ code: "custom", message: "This is not URL-encoded JSON." });
      return z.NEVER;
    }
  });

/** The query of `POST /api/v1/sources/{id}/imports`. */
export const runImportQuerySchema = z.object({
  dryRun: flag.transform((text) => text === "true" || text === "1"),
  fileName: z
    .string()
    .max(255)
    // Names come from file systems; control characters would break lines in lists and logs.
    .transform((name) => name.replace(/\p{Cc}/gu, " ").trim() || "upload.csv")
    .default("upload.csv"),
  mapping: mappingInQuery.optional(),
  progress: z.uuid().optional(),
});

export const undoImportSchema = z.object({ team: z.string().min(1), import: z.uuid() });
