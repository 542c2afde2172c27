import { z } from "zod";
import { type Channel, channels } from "@/lib/journeys/map/channels";
import { nameLine } from "@/lib/name-line";
import { maxLine, maxLines, maxPersonaName, maxShortLine } from "@/lib/personas/limits";
import { markCount } from "@/lib/personas/mark";

const id = z.uuid();
const oneLine = (max: number) =>
  z
    .string()
    .trim()
    .max(max, `At most ${max} characters.`)
    .refine((text) => !/[\r\n]/.test(text), "Keep it to one line.");
const lines = z
  .array(
    z.string().trim().min(1, "Leave no line empty.").max(maxLine, `At most ${maxLine} characters a line.`),
  )
  .max(maxLines, `At most ${maxLines} lines.`);
const preferred = z
  .array(z.enum(channels))
  .refine((list) => new Set<Channel>(list).size === list.length, "Name each channel once.");

/** Which rows of facts are this persona's: those whose column has this value. source absent: of every source with that column. */
const personaRuleSchema = z.strictObject({
  source: id.optional(),
  column: z.string().min(1).max(200),
  value: z.string().max(500),
});
export type PersonaRule = z.infer<typeof personaRuleSchema>;

const fields = {
  name: z
    .string()
    .overwrite(nameLine)
    .min(1, "Give them a name.")
    .max(maxPersonaName, `At most ${maxPersonaName} characters.`),
  /** who they are in one line; empty: not said */
  tagline: oneLine(maxShortLine),
  /** role in the purchase (lib/personas/purchase-roles.ts, or own words); null: they buy for themselves */
  role: oneLine(maxShortLine).min(1).nullable(),
  /** which generated mark stands for them without a picture (lib/personas/mark.ts) */
  mark: z
    .int()
    .min(0)
    .max(markCount - 1),
  imageId: id.nullable(),
  demographics: z
    .array(z.strictObject({ label: oneLine(60).min(1, "Name each fact."), value: oneLine(maxShortLine) }))
    .max(maxLines, `At most ${maxLines} facts.`),
  goals: lines,
  motivations: lines,
  painPoints: lines,
  /** in order of preference */
  channels: preferred,
  quotes: lines,
  /** of the customers, 0–1; null: nobody has said */
  share: z.number().min(0, "A share is from 0 to 100 %.").max(1, "A share is from 0 to 100 %.").nullable(),
  rule: personaRuleSchema.nullable(),
};

const fieldsSchema = z.strictObject(fields);
/** What an editor may say of a persona. */
export type PersonaFields = z.infer<typeof fieldsSchema>;

/** Only the name is needed; the mark is one that others don't have. */
export const createPersonaSchema = fieldsSchema.partial().extend({ name: fields.name });
export type CreatePersona = z.infer<typeof createPersonaSchema>;

/** `version`: the one the editor saw. */
export const updatePersonaSchema = z.object({
  persona: id,
  version: z.int().min(1),
  patch: fieldsSchema.partial(),
});
export type UpdatePersona = z.infer<typeof updatePersonaSchema>;

/** Somebody of whom journeys tell. */
export type Persona = PersonaFields & { id: string; version: number };

/** A journey on which a persona stands. */
export interface PersonaJourney {
  id: string;
  name: string;
  /** cards that are theirs alone or of some personas */
  cards: number;
  /** cards of every persona, so theirs as well */
  sharedCards: number;
}

/** What lists and maps show of a persona. */
export interface PersonaSummary
  extends Pick<PersonaFields, "name" | "tagline" | "role" | "mark" | "imageId" | "share"> {
  id: string;
  /** on which they stand, by name */
  journeys: { id: string; name: string }[];
}
