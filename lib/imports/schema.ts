import { z } from "zod";
import { isTimeZone } from "@/lib/dates";
import type { FactKind } from "@/lib/facts/schema";
import { dateFormatOf, dateFormats } from "./date-format";

/** What a source holds; it decides the shape of the mapping. */
export type SourceKind = FactKind;

const column = z.string().trim().min(1, "Name a column of the file").max(1000);

/** Refuses unknown keys with the known ones, because a misspelt optional field would silently be left out. */
function strict<Shape extends z.ZodRawShape>(shape: Shape) {
  const known = Object.keys(shape).join(", ");
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === "unrecognized_keys"
        ? `Unknown: ${issue.keys.join(", ")}. Known here: ${known}`
        : undefined,
  });
}

const dateFormatName = z
  .string()
  .transform((text, context) => {
    const format = dateFormatOf(text);
    if (format) return format;
    context.addIssue({ code: "custom", message: `Unknown date format. Known: ${dateFormats.join(", ")}` });
    return z.NEVER;
  })
  .pipe(z.enum(dateFormats));

const reading = {
  /** IANA zone of times that name none; absent = the team's. */
  timeZone: z.string().refine(isTimeZone, "Not a time zone, for example Europe/Berlin").optional(),
  dateFormat: dateFormatName.optional(),
  /** The decimal sign of numbers. */
  decimal: z.enum([".", ","]).optional(),
  delimiter: z.enum([",", ";", "\t", "|"]).optional(),
  /** The import is refused when more than this share of its rows is rejected. @unit ratio 0–1 */
  maxRejectedShare: z.number().min(0).max(1).optional(),
  /** What happens to a row whose id is already there with other content. */
  changed: z.enum(["update", "keep"]).default("update"),
};

export const eventMappingSchema = strict({
  fields: strict({
    id: column.optional(),
    person: column,
    event: column,
    at: column,
    channel: column.optional(),
    page: column.optional(),
    value: column.optional(),
    segment: column.optional(),
  }),
  ...reading,
});
export type EventMapping = z.infer<typeof eventMappingSchema>;

const scaleEnd = z.int().min(-1000).max(1000);

export const responseMappingSchema = strict({
  fields: strict({
    id: column.optional(),
    at: column,
    score: column,
    respondent: column.optional(),
    /** Column that names the question a row answers; absent = the file is one question. */
    question: column.optional(),
    channel: column.optional(),
    comment: column.optional(),
    segment: column.optional(),
  }),
  scale: z
    .tuple([scaleEnd, scaleEnd])
    .refine(
      ([low, high]) => low < high,
      "The scale goes from its lowest score to its highest, for example [0, 10]",
    ),
  /** Only rows whose cell equals this are answers; the others are skipped. */
  complete: strict({ column, equals: z.string().trim().max(200) }).optional(),
  /** Columns kept beside the answer, for use in stage rules. */
  keep: z.array(column).max(50).optional(),
  ...reading,
});
export type ResponseMapping = z.infer<typeof responseMappingSchema>;

/** zod leaves a key `__proto__` out without a word; a dimension must not get lost. */
const dimensions = z.preprocess(
  (input, context) => {
    if (typeof input === "object" && input !== null && Object.hasOwn(input, "__proto__")) {
      context.addIssue({ code: "custom", message: "A dimension can't be called __proto__; a column can" });
    }
    return input;
  },
  z.object({ day: column }).catchall(column),
);

export const measureMappingSchema = strict({
  /** `day`, and any further name for each column that tells rows of one day apart (channel, campaign, …). */
  fields: dimensions,
  measures: z.array(column).min(1, "Name at least one column with numbers").max(100),
  ...reading,
});
export type MeasureMapping = z.infer<typeof measureMappingSchema>;

export type Mapping = EventMapping | ResponseMapping | MeasureMapping;

const mappingSchemas = {
  events: eventMappingSchema,
  responses: responseMappingSchema,
  measures: measureMappingSchema,
};

/** The mapping a kind of source takes: which column is what. Field values are names of the file's columns. */
export function mappingSchema<Kind extends SourceKind>(kind: Kind): (typeof mappingSchemas)[Kind] {
  return mappingSchemas[kind];
}

const count = z.int().nonnegative();

export const rejectionSchema = z.object({
  /** Physical line of the file on which the row begins, from 1. */
  line: z.int().positive(),
  /** null when the row as a whole is wrong. */
  column: z.string().nullable(),
  /** Cut to 200 characters. */
  value: z.string(),
  reason: z.string(),
});
export type Rejection = z.infer<typeof rejectionSchema>;

/** What an import did, or, as a preview, would do. `rows = added + identical + changed + rejected + skipped`. */
export const importSummarySchema = z.object({
  id: z.string(),
  status: z.enum(["committed", "duplicate", "preview", "refused", "undone"]),
  rows: count,
  added: count,
  identical: count,
  changed: count,
  rejected: count,
  skipped: count,
  /** The first 20. */
  rejections: z.array(rejectionSchema),
  /** null when the file was refused before a mapping was known. */
  mapping: z.union([eventMappingSchema, responseMappingSchema, measureMappingSchema]).nullable(),
  warnings: z.array(z.string()),
  fileName: z.string().nullish(),
  /** Of the file's bytes, hexadecimal. */
  sha256: z.string().nullish(),
  bytes: count.nullish(),
  startedAt: z.iso.datetime().nullish(),
  finishedAt: z.iso.datetime().nullish(),
});
export type ImportSummary = z.infer<typeof importSummarySchema>;
