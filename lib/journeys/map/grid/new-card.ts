import { blankCard } from "@/lib/journeys/map/blank-card";
import type { MapColumn } from "@/lib/journeys/map/columns";
import type { Draft } from "@/lib/journeys/map/schema";

interface NewCard {
  id: string;
  laneId: string;
  column: MapColumn;
  position: number;
  text: string;
  /** as whom the map is seen: the card is hers; null: of everyone */
  personaId: string | null;
  /** an ISO instant */
  now: string;
}

/** A card of which only its text is known: an assumption of today. */
export function newCard({ id, laneId, column, position, text, personaId, now }: NewCard): Draft<"card"> {
  return {
    ...blankCard(),
    id,
    laneId,
    stageId: column.stage.id,
    stepId: column.step?.id ?? null,
    position,
    text,
    personaIds: personaId === null ? [] : [personaId],
    confirmedAt: now,
  };
}

/** Whether a card says nothing at all and can go without a loss. */
export function saysNothing(card: Draft<"card">): boolean {
  const said = [card.channel, card.score, card.impact, card.metric, card.evidenceUrl, card.imageId];
  return card.text.trim() === "" && said.every((value) => value === null);
}
