import { z } from "zod";
import { draftOf } from "@/lib/journeys/map/draft-of";
import { type ItemKind, itemKinds } from "@/lib/journeys/map/item-kinds";
import { type Draft, draftSchemas } from "@/lib/journeys/map/schema";
import type { MapState } from "@/lib/journeys/map/state";

/** All of a map, without who changed what when: what versions keep, files carry and copies are made from. */
export const mapDocumentSchema = z.object({
  format: z.literal(1),
  items: z.object({
    stage: z.array(draftSchemas.stage),
    step: z.array(draftSchemas.step),
    lane: z.array(draftSchemas.lane),
    persona: z.array(draftSchemas.persona),
    card: z.array(draftSchemas.card),
    point: z.array(draftSchemas.point),
    link: z.array(draftSchemas.link),
  }),
});
export type MapDocument = z.infer<typeof mapDocumentSchema>;
type Items = MapDocument["items"];

export function emptyDocument(): MapDocument {
  return { format: 1, items: { stage: [], step: [], lane: [], persona: [], card: [], point: [], link: [] } };
}

/** By id, so that the same map is always the same document. */
export function documentOf(state: MapState): MapDocument {
  const lists = itemKinds.map((kind) => [
    kind,
    Object.values(state[kind])
      .map((item) => draftOf(item))
      .sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1)),
  ]);
  return { format: 1, items: Object.fromEntries(lists) as unknown as Items };
}

const own: readonly ItemKind[] = ["stage", "step", "lane", "card", "point", "link"];

/**
 * The same map with ids of its own, referring to one another as before. Personas, owners, pictures and sub-journeys are the
 * team's and stay who they are.
 */
export function copyOf({ items }: MapDocument, newId: () => string): MapDocument {
  const ids = new Map(own.flatMap((kind) => items[kind].map(({ id }) => [id, newId()] as const)));
  const to = (id: string) => ids.get(id)!;
  const step = (id: string | null) => (id === null ? null : to(id));
  return {
    format: 1,
    items: {
      stage: items.stage.map((stage) => ({ ...stage, id: to(stage.id) })),
      step: items.step.map((one) => ({ ...one, id: to(one.id), stageId: to(one.stageId) })),
      lane: items.lane.map((lane) => ({ ...lane, id: to(lane.id) })),
      persona: items.persona,
      card: items.card.map(
        (card): Draft<"card"> => ({
          ...card,
          id: to(card.id),
          laneId: to(card.laneId),
          stageId: to(card.stageId),
          stepId: step(card.stepId),
        }),
      ),
      point: items.point.map((point) => ({ ...point, id: to(point.id), stageId: to(point.stageId) })),
      link: items.link.map((link) => ({
        ...link,
        id: to(link.id),
        fromStageId: to(link.fromStageId),
        toStageId: to(link.toStageId),
      })),
    },
  };
}
