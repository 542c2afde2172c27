import { z } from "zod";
import { type CheckedDocument, checkedDocument } from "@/lib/journeys/exchange/checked-document";
import type { MapExport } from "@/lib/journeys/exchange/map-export";
import { mapDocumentSchema } from "@/lib/journeys/map/document";
import { journeyNameSchema } from "@/lib/journeys/schema";

/** The largest map is well below: five thousand cards of two thousand characters. @unit characters */
const maxJsonLength = 40_000_000;

/** A map shows far fewer. */
const maxPersonas = 500;
const maxPeople = 10_000;

const named = z.object({ id: z.uuid(), name: z.string().max(200) });

const fileSchema = z.object({
  kind: z.literal("throughline-map", "This is no map of Throughline."),
  journey: z.object({ name: journeyNameSchema }),
  personas: z.array(named).max(maxPersonas, `A file of a map names at most ${maxPersonas} personas.`),
  people: z.array(named).max(maxPeople, "A file of a map names at most 10,000 people."),
  map: mapDocumentSchema,
});

const idFields = /^id$|Ids?$/;

/** People and programs write ids in capitals too; to us they are the same. */
function withSmallIds(field: string, value: unknown): unknown {
  if (!idFields.test(field)) return value;
  const small = (id: unknown) => (typeof id === "string" ? id.toLowerCase() : id);
  return Array.isArray(value) ? value.map(small) : small(value);
}

/** What a file holds, with what had to be left out of it in sentences; or in a sentence why it can't be read. */
export type ReadMap = { ok: true; map: MapExport; notes: string[] } | { ok: false; reason: string };

/** A map as JSON that comes back without loss. */
export function toJson({ journey, personas, people, document }: MapExport): string {
  const file: z.input<typeof fileSchema> = {
    kind: "throughline-map",
    journey: { name: journey.name },
    personas: personas.map(({ id, name }) => ({ id, name })),
    people: people.map(({ id, name }) => ({ id, name })),
    map: document,
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}

/** "Card 13, text: A card holds at most 2000 characters." */
function words({ path, message }: z.core.$ZodIssue): string {
  const [first, , kind, index, ...rest] = path.map(String);
  if (path.length === 1 && (first === "personas" || first === "people")) return message;
  if (first !== "map" || kind === undefined || index === undefined) {
    return path.length === 0 || first === "kind" ? message : `${path.map(String).join(", ")}: ${message}`;
  }
  const item = `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${Number(index) + 1}`;
  return `${[item, ...rest].join(", ")}: ${message}`;
}

/** Reads what `toJson` wrote, as people may have changed it since. */
export function fromJson(text: string): ReadMap {
  if (text.length > maxJsonLength) return { ok: false, reason: "The file is larger than any map." };
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\ufeff/, ""), withSmallIds);
  } catch {
    return { ok: false, reason: "The file is no JSON, or was cut off." };
  }
  if (typeof content !== "object" || content === null || !("kind" in content)) {
    return { ok: false, reason: "This is no map of Throughline." };
  }
  const read = fileSchema.safeParse(content);
  if (!read.success) {
    const issue = read.error.issues[0];
    return { ok: false, reason: issue ? words(issue) : "The file can't be read." };
  }
  const checked: CheckedDocument = checkedDocument(read.data.map);
  if (!checked.ok) return checked;
  const { journey, personas, people } = read.data;
  return { ok: true, map: { journey, personas, people, document: checked.document }, notes: checked.notes };
}
