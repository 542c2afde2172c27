import type { MapDocument } from "@/lib/journeys/map/document";
import type { JourneyMap } from "@/lib/journeys/map/schema";

interface Kept {
  journey: string;
  revision: number;
  /** when it stood like this, which is all that is known of when its cards were written */
  at: string;
}

/** A map as it was, to be shown like one that is. */
export function mapOfDocument({ items }: MapDocument, { journey, revision, at }: Kept): JourneyMap {
  const revised = <T>(list: T[]) => list.map((item) => ({ ...item, revision }));
  return {
    journey,
    revision,
    items: {
      stage: revised(items.stage),
      step: revised(items.step),
      lane: revised(items.lane),
      persona: revised(items.persona),
      card: items.card.map((card) => ({
        ...card,
        revision,
        createdAt: at,
        updatedAt: at,
        updatedById: null,
      })),
      point: revised(items.point),
      link: revised(items.link),
    },
  };
}
