import { z } from "zod";
import { channels } from "@/lib/journeys/map/channels";
import { evidenceGrades } from "@/lib/journeys/map/evidence";
import { cardMetrics, type ItemKind, itemKinds, linkKinds } from "@/lib/journeys/map/item-kinds";
import { laneKinds } from "@/lib/journeys/map/lane-kinds";
import { maxCardText, maxMapPersonas, maxOps } from "@/lib/journeys/map/limits";
import { journeyNameSchema } from "@/lib/journeys/schema";

/** The database folds capitals, lookups in memory don't: with one spelling both mean the same item. */
const id = z.uuid().lowercase("Ids are written in small letters.");
/** Orders items among their neighbours; any number between two others will do (lib/journeys/map/positions.ts). */
const position = z.number().min(-1e9).max(1e9);
const name = journeyNameSchema;

/** Only http and https: a link that runs script would run in a colleague's session. */
const webAddress = z
  .url({ protocol: /^https?$/, error: "Give an address that begins with http:// or https://." })
  .max(2_000);

const stageFields = {
  position,
  name,
  /** at most one stage of a journey; another one loses it in the same edit */
  retentionAnchor: z.boolean(),
  hidden: z.boolean(),
  /** which guiding questions its empty cells ask (lib/journeys/map/guides.ts); null: the ones for any stage */
  guide: z.string().max(40).nullable(),
  /** journeys that tell more of this stage; an id that is no journey (any more) is ignored */
  subJourneyIds: z.array(id).max(20),
};
const stepFields = { stageId: id, position, name };
const laneFields = { position, kind: z.enum(laneKinds), name, hidden: z.boolean() };
const cardFields = {
  laneId: id,
  stageId: id,
  /** null: in the stage itself, which is its first column when it has steps */
  stepId: id.nullable(),
  position,
  /** plain text with line breaks, never HTML */
  text: z.string().max(maxCardText, `A card holds at most ${maxCardText} characters.`),
  channel: z.enum(channels).nullable(),
  /** severity 1–5 in a lane of pain points, feeling −2…+2 in one of feelings, null elsewhere or when not said */
  score: z.number().min(-2).max(5).nullable(),
  /** 1–5, of an opportunity */
  impact: z.int().min(1).max(5).nullable(),
  /** 1–5, of an opportunity: 5 is easy */
  feasibility: z.int().min(1).max(5).nullable(),
  metric: z.enum(cardMetrics).nullable(),
  /** empty: of every persona. An id that is no persona (any more) is ignored */
  personaIds: z.array(id).max(maxMapPersonas),
  ownerId: id.nullable(),
  evidence: z.enum(evidenceGrades),
  evidenceUrl: webAddress.nullable(),
  evidenceImportId: id.nullable(),
  imageId: id.nullable(),
  /** when somebody last said that it is true; the server lets no instant be later than its own clock */
  confirmedAt: z.iso.datetime().regex(/^(19|[2-9]\d)\d\d-/, "Give a year from 1900 on."),
};
/** value: −2…+2. personaId null: of a journey without personas. */
const pointFields = { personaId: id.nullable(), stageId: id, value: z.number().min(-2).max(2) };
const linkFields = {
  fromStageId: id,
  toStageId: id,
  kind: z.enum(linkKinds),
  label: z.string().trim().max(120),
};
/** The id of a map's persona is the persona's own. */
const personaFields = { position };

/** What an editor may say of an item of each kind. */
export const draftSchemas = {
  stage: z.strictObject({ id, ...stageFields }),
  step: z.strictObject({ id, ...stepFields }),
  lane: z.strictObject({ id, ...laneFields }),
  card: z.strictObject({ id, ...cardFields }),
  point: z.strictObject({ id, ...pointFields }),
  link: z.strictObject({ id, ...linkFields }),
  persona: z.strictObject({ id, ...personaFields }),
};

/** What an editor may say of an item. */
export type Draft<K extends ItemKind> = z.infer<(typeof draftSchemas)[K]>;

/** `revision` is the map's revision at which the item last changed; an edit of it says which one it was based on. */
const revised = { revision: z.int().min(0) };
const itemSchemas = {
  stage: draftSchemas.stage.extend(revised),
  step: draftSchemas.step.extend(revised),
  lane: draftSchemas.lane.extend(revised),
  card: draftSchemas.card.extend({
    ...revised,
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
    /** null: by an API token, or by somebody who is gone */
    updatedById: id.nullable(),
  }),
  point: draftSchemas.point.extend(revised),
  link: draftSchemas.link.extend(revised),
  persona: draftSchemas.persona.extend(revised),
};
export type Item<K extends ItemKind> = z.infer<(typeof itemSchemas)[K]>;
export type MapStage = Item<"stage">;
export type MapStep = Item<"step">;
export type MapLane = Item<"lane">;
export type MapCard = Item<"card">;
export type EmotionPoint = Item<"point">;
export type StageLink = Item<"link">;
export type MapPersona = Item<"persona">;

const mapItemsSchema = z.object({
  stage: z.array(itemSchemas.stage),
  step: z.array(itemSchemas.step),
  lane: z.array(itemSchemas.lane),
  card: z.array(itemSchemas.card),
  point: z.array(itemSchemas.point),
  link: z.array(itemSchemas.link),
  persona: z.array(itemSchemas.persona),
});
/** Items of each kind, in no order. */
export type MapItems = { [K in ItemKind]: Item<K>[] };

/** A whole map as it stands at a revision. */
export const journeyMapSchema = z
  .object({ journey: id, revision: z.int().min(0), items: mapItemsSchema })
  .meta({ id: "JourneyMap" });
export type JourneyMap = z.infer<typeof journeyMapSchema>;

/** What became of a map after `since`: items as they are now, and ids of what is gone (and in no list). */
export const mapChangesSchema = journeyMapSchema
  .extend({ removed: z.array(id) })
  .meta({ id: "JourneyMapChanges" });
export type MapChanges = z.infer<typeof mapChangesSchema>;

/** What the database can count to. */
const maxRevision = 2_147_483_647;

/** -1: everything. */
export const sinceQuerySchema = z.object({
  since: z.coerce.number({ error: "Say since which revision." }).int().min(-1).max(maxRevision),
});

/** `put` makes an item; also one that was removed before, under its old id. */
const putSchema = z.discriminatedUnion("kind", [
  z.strictObject({ op: z.literal("put"), kind: z.literal("stage"), item: draftSchemas.stage }),
  z.strictObject({ op: z.literal("put"), kind: z.literal("step"), item: draftSchemas.step }),
  z.strictObject({ op: z.literal("put"), kind: z.literal("lane"), item: draftSchemas.lane }),
  z.strictObject({ op: z.literal("put"), kind: z.literal("card"), item: draftSchemas.card }),
  z.strictObject({ op: z.literal("put"), kind: z.literal("point"), item: draftSchemas.point }),
  z.strictObject({ op: z.literal("put"), kind: z.literal("link"), item: draftSchemas.link }),
  z.strictObject({ op: z.literal("put"), kind: z.literal("persona"), item: draftSchemas.persona }),
]);

/** `base`: the revision of the item that the editor saw. */
const target = { id, base: z.int().min(0) };
const patchSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    op: z.literal("patch"),
    kind: z.literal("stage"),
    ...target,
    patch: z.strictObject(stageFields).partial(),
  }),
  z.strictObject({
    op: z.literal("patch"),
    kind: z.literal("step"),
    ...target,
    patch: z.strictObject(stepFields).partial(),
  }),
  z.strictObject({
    op: z.literal("patch"),
    kind: z.literal("lane"),
    ...target,
    patch: z.strictObject(laneFields).partial(),
  }),
  z.strictObject({
    op: z.literal("patch"),
    kind: z.literal("card"),
    ...target,
    patch: z.strictObject(cardFields).partial(),
  }),
  z.strictObject({
    op: z.literal("patch"),
    kind: z.literal("point"),
    ...target,
    patch: z.strictObject(pointFields).partial(),
  }),
  z.strictObject({
    op: z.literal("patch"),
    kind: z.literal("link"),
    ...target,
    patch: z.strictObject(linkFields).partial(),
  }),
  z.strictObject({
    op: z.literal("patch"),
    kind: z.literal("persona"),
    ...target,
    patch: z.strictObject(personaFields).partial(),
  }),
]);

/** What an item holds (cards of a lane, cards, steps, points and links of a stage) is removed before it, in the same edit. */
const removeSchema = z.strictObject({ op: z.literal("remove"), kind: z.enum(itemKinds), ...target });

export const mapOpSchema = z.union([putSchema, patchSchema, removeSchema]);
export type MapOp = z.infer<typeof mapOpSchema>;
export type PutOp = z.infer<typeof putSchema>;
export type PatchOp = z.infer<typeof patchSchema>;
export type RemoveOp = z.infer<typeof removeSchema>;

/** One thing a person did, all of it or nothing. `id` is the editor's own, so that sending it again does nothing more. */
export const mapEditSchema = z.strictObject({
  id,
  ops: z.array(mapOpSchema).min(1).max(maxOps, `One edit changes at most ${maxOps} things.`),
});
export type MapEdit = z.infer<typeof mapEditSchema>;

/**
 * Why an op can't be done: the item was changed since `base`, is gone, is there already, or still holds something.
 * `current` is the item as it is now; null: there is none.
 */
export const mapConflictSchema = z.object({
  /** of the op in the edit */
  index: z.int().min(0),
  kind: z.enum(itemKinds),
  id,
  reason: z.enum(["changed", "gone", "exists", "not-empty"]),
  current: z.record(z.string(), z.unknown()).nullable(),
});
export type MapConflict = z.infer<typeof mapConflictSchema>;
