import { z } from "zod";
import { factKindSchema, ruleMatchSchema } from "@/lib/facts/schema";

const sourceNameSchema = z.string().trim().min(1, "Give it a name.").max(120, "At most 120 characters.");

/** `POST /api/v1/sources`. Names need not be unique. */
export const createSourceSchema = z.strictObject({ name: sourceNameSchema, kind: factKindSchema });
export type CreateSource = z.infer<typeof createSourceSchema>;

export const renameSourceSchema = z.object({ source: z.uuid(), name: sourceNameSchema });
export type RenameSource = z.infer<typeof renameSourceSchema>;

const team = z.string().min(1);
/** The actions' inputs: the same, with the team they are for. */
export const createSourceFormSchema = createSourceSchema.extend({ team });
export const renameSourceFormSchema = renameSourceSchema.extend({ team });
export const deleteSourceFormSchema = z.object({ team, source: z.uuid() });

/** Where exports come from, and how much of it stands now (undone imports are gone from all three). */
export const sourceSchema = z
  .object({
    id: z.uuid(),
    name: z.string(),
    kind: factKindSchema,
    /** imports that stand */
    imports: z.int().min(0),
    /** facts that stand */
    facts: z.int().min(0),
    /** civil day of the newest fact, in the team's zone; null: none yet */
    latestDay: z.iso.date().nullable(),
  })
  .meta({ id: "Source" });
export type Source = z.infer<typeof sourceSchema>;

export const sourceListSchema = z.object({
  items: z.array(sourceSchema),
  /** pass it as `after` for the next page; null: this was the last */
  next: z.uuid().nullable(),
});
export type SourceList = z.infer<typeof sourceListSchema>;

const term = z.object({ text: z.string(), count: z.int() });

/** What a source's facts hold, most frequent first: what a rule can choose from. */
export const sourceTermsSchema = z.object({
  events: z.array(term),
  channels: z.array(term),
  segments: z.array(term),
  pages: z.array(term),
  questions: z.array(term),
  measures: z.array(z.string()),
  /** columns kept for rules, with their values */
  keptColumns: z.array(z.object({ column: z.string(), values: z.array(z.string()) })),
  /** what the columns are called in the files that were imported; a rule may use these names as well */
  named: z.object({ channel: z.array(z.string()), segment: z.array(z.string()) }),
});
export type SourceTerms = z.infer<typeof sourceTermsSchema>;

export const factCountSchema = z.object({ count: z.int().min(0) });

/** URL-encoded JSON in an address, so that a GET can carry a match. */
const matchInQuery = z
  .string()
  .max(100_000)
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      context.addIssue({ code: "custom", message: "This is not JSON." });
      return z.NEVER;
    }
  })
  .pipe(ruleMatchSchema);

/** The query of a count; match absent: every fact of the source. */
export const countQuerySchema = z.object({ match: matchInQuery.default({}) });
