import fc from "fast-check";
import type { ZodType } from "zod";
import { anyExport, idOf } from "@/lib/journeys/exchange/any-export";
import type { MapDocument } from "@/lib/journeys/map/document";
import { type ItemKind, itemKinds } from "@/lib/journeys/map/item-kinds";
import { itemRows } from "@/lib/journeys/map/item-rows";
import { draftSchemas } from "@/lib/journeys/map/schema";

interface Definition {
  type: string;
  format?: string;
  entries?: Record<string, string>;
  innerType?: ZodType;
  element?: ZodType;
}

const strings: Record<string, fc.Arbitrary<string>> = {
  uuid: fc.integer({ min: 0, max: 60 }).map(idOf),
  url: fc.webUrl(),
  datetime: fc
    .date({ min: new Date("2020-01-01"), max: new Date("2030-01-01"), noInvalidDate: true })
    .map((date) => date.toISOString()),
};

/** Values that a field of an item can have, by its schema. @throws for a kind of field that is not known here */
function valuesOf(schema: ZodType): fc.Arbitrary<unknown> {
  const { type, format, entries, innerType, element } = schema.def as unknown as Definition;
  if (type === "nullable") return fc.option(valuesOf(innerType!));
  if (type === "array") return fc.uniqueArray(valuesOf(element!), { maxLength: 3 });
  if (type === "boolean") return fc.boolean();
  if (type === "enum") return fc.constantFrom(...Object.values(entries!));
  // Finer than people set them, so that none is too fine to be told.
  if (type === "number") return fc.integer({ min: -20, max: 50 }).map((tenths) => tenths / 10 + 0);
  if (type === "string") return strings[format ?? ""] ?? fc.string({ minLength: 1, maxLength: 20 });
  throw new Error(`Say what a field of type ${type} can hold.`);
}

/** Every column of an item that an editor says, with what it can hold. */
export const fieldsOfItems = itemKinds.flatMap((kind) => {
  const { shape } = draftSchemas[kind];
  const fields = new Set([...Object.keys(itemRows[kind].columns), ...Object.keys(shape)]);
  const said = [...fields].filter((field) => field in shape && field !== "id");
  return said.map((field) => {
    const values = (
      field === "position" ? fc.integer() : valuesOf(shape[field as keyof typeof shape])
    ) as fc.Arbitrary<unknown>;
    return { kind, field, values };
  });
});

export interface OneEdit {
  kind: ItemKind;
  field: string;
  id: string;
  before: MapDocument;
  after: MapDocument;
}

const isSame = (a: unknown, b: unknown) => {
  const [x, y] = [a, b].map((value) => (typeof value === "string" ? value.trim() : value));
  return JSON.stringify(x) === JSON.stringify(y);
};

/** A place in a row says something by its order alone. */
function order(document: MapDocument, kind: ItemKind, id: string): string[] {
  const items = document.items[kind] as { id: string; position: number; [field: string]: unknown }[];
  const own = items.find((item) => item.id === id)!;
  const fields = ["stageId", "laneId", "stepId"];
  return items
    .filter((item) => fields.every((field) => item[field] === own[field]))
    .toSorted((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1))
    .map((item) => item.id);
}

/** What must be there, as the database has it. */
const refersTo: Record<string, ItemKind> = {
  laneId: "lane",
  stageId: "stage",
  stepId: "step",
  fromStageId: "stage",
  toStageId: "stage",
};

function referring(field: string, { items }: MapDocument): fc.Arbitrary<unknown> | null {
  const kind = refersTo[field];
  if (!kind) return null;
  const ids = items[kind].map(({ id }) => id);
  return field === "stepId" ? fc.constantFrom(null, ...ids) : fc.constantFrom(...ids);
}

/** Any map and the same with one field of one item edited so that somebody could see it. */
export const anyEdit: fc.Arbitrary<OneEdit> = fc
  .tuple(anyExport, fc.constantFrom(...fieldsOfItems))
  .filter(([{ document }, { kind }]) => document.items[kind].length > 0)
  .chain(([{ document }, { kind, field, values }]) =>
    fc
      .tuple(
        fc.constantFrom(...document.items[kind].map(({ id }) => id)),
        referring(field, document) ?? values,
      )
      .map(([id, value]): OneEdit => {
        const items = (document.items[kind] as { id: string }[]).map((item) =>
          item.id === id ? { ...item, [field]: value } : item,
        );
        const after = { ...document, items: { ...document.items, [kind]: items } };
        return { kind, field, id, before: document, after };
      }),
  )
  .filter(({ kind, field, id, before, after }) => {
    if (field === "position") return !isSame(order(before, kind, id), order(after, kind, id));
    const value = (document: MapDocument) =>
      (document.items[kind] as { id: string }[]).find((item) => item.id === id)?.[field as "id"];
    return !isSame(value(before), value(after));
  });
