import { withoutHidden } from "@/lib/journeys/map/picture/shown-map";
import type { MapItems } from "@/lib/journeys/map/schema";

/**
 * What of a map a public link shows: nothing that is hidden on it, not who owns, wrote or changed a card, not where its
 * evidence lies, and no other journey.
 */
export function sharedItems(items: MapItems): MapItems {
  const shown = withoutHidden(items);
  const onMap = new Set(shown.persona.map(({ id }) => id));
  return {
    ...shown,
    stage: shown.stage.map((stage) => ({ ...stage, subJourneyIds: [] })),
    card: shown.card.map((card) => {
      const known = card.personaIds.filter((id) => onMap.has(id));
      const unsaid = { ownerId: null, updatedById: null, evidenceUrl: null, evidenceImportId: null };
      return { ...card, ...unsaid, personaIds: known };
    }),
  };
}
