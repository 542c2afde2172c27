import { z } from "zod";
import type { ApiOperation } from "@/lib/openapi";
import { pageQuerySchema } from "@/lib/paging";
import { importListSchema, importProgressSchema, rememberedMappingSchema } from "./records/schema";
import { importSummarySchema } from "./schema";
import { standingImportListSchema } from "./standing/schema";

const tag = "Imports";

const runQuerySchema = z.object({
  dryRun: z.enum(["true", "false", "1", "0"]).optional().describe("Does everything, then rolls it back."),
  fileName: z.string().optional().describe("Kept with the import."),
  mapping: z
    .string()
    .optional()
    .describe(
      "URL-encoded JSON: which column is what. Absent: detected, and refused when that can't be sure.",
    ),
  progress: z
    .uuid()
    .optional()
    .describe(
      "A number of the client's choosing under which `/v1/import-progress/{id}` tells how far it is.",
    ),
});

const digestHeaderSchema = z.object({
  "Content-Digest": z
    .string()
    .optional()
    .describe("`sha-256=:…:` of the body (RFC 9530), checked when sent."),
});

const summary = importSummarySchema.meta({ id: "Import" });

/** The API's calls about imports. */
export const importOperations: ApiOperation[] = [
  {
    method: "post",
    path: "/v1/sources/{id}/imports",
    id: "importFile",
    summary: "Take in a file; answers when it is committed and visible in the numbers",
    tag,
    role: "editor",
    query: runQuerySchema,
    headers: digestHeaderSchema,
    body: { mediaTypes: ["text/csv", "application/octet-stream"] },
    answers: {
      200: { description: "A dry run, or the same bytes again (`duplicate`).", schema: summary },
      201: { description: "Committed and rolled up.", schema: summary },
    },
    problems: [409, 413, 429],
  },
  {
    method: "get",
    path: "/v1/sources/{id}/imports",
    id: "listImports",
    summary: "Imports of a source, newest first, undone ones among them",
    tag,
    role: "viewer",
    query: pageQuerySchema,
    answers: { 200: { description: "A page of imports.", schema: importListSchema } },
  },
  {
    method: "get",
    path: "/v1/sources/{id}/mappings/{fingerprint}",
    id: "getRememberedMapping",
    summary: "The mapping last used for files with this header; null when there is none yet",
    tag,
    role: "viewer",
    answers: {
      200: {
        description: "The mapping and when it was used, or null.",
        schema: rememberedMappingSchema.nullable(),
      },
    },
  },
  {
    method: "get",
    path: "/v1/import-progress/{id}",
    id: "getImportProgress",
    summary: "How far a running import is; null before its first report and after its end",
    tag,
    role: "viewer",
    answers: {
      200: { description: "Phase, rows and bytes read, or null.", schema: importProgressSchema.nullable() },
    },
  },
  {
    method: "get",
    path: "/v1/imports",
    id: "listStandingImports",
    summary: "Imports of the team that stand, of every source, newest first",
    tag,
    role: "viewer",
    query: pageQuerySchema,
    answers: { 200: { description: "A page of imports.", schema: standingImportListSchema } },
  },
  {
    method: "get",
    path: "/v1/imports/{id}",
    id: "getImport",
    summary: "One import",
    tag,
    role: "viewer",
    answers: { 200: { description: "The import.", schema: summary } },
  },
  {
    method: "get",
    path: "/v1/imports/{id}/rejections.csv",
    id: "getRejections",
    summary: "The rejected rows of an import, as a file",
    tag,
    role: "viewer",
    answers: { 200: { description: "Line, column, value, reason.", mediaType: "text/csv" } },
  },
  {
    method: "delete",
    path: "/v1/imports/{id}",
    id: "undoImport",
    summary: "Undo an import; the numbers return to what they were",
    tag,
    role: "editor",
    answers: { 200: { description: "The import, undone.", schema: summary } },
    problems: [409],
  },
];
