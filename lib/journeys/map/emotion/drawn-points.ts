import type { MapCard, MapStage } from "@/lib/journeys/map/schema";
import type { MapState } from "@/lib/journeys/map/state";

/** Ends of the scale of feelings. */
export const lowestFeeling = -2;
export const highestFeeling = 2;

/** What a persona's curve shows at a stage. */
export interface DrawnPoint {
  stageId: string;
  /** −2…+2; null: neither drawn nor said by a card */
  value: number | null;
  /** whether somebody drew it, or it is the mean of the stage's feeling cards */
  from: "drawn" | "cards" | null;
}

const feelingsOf = new WeakMap<object, ReadonlyMap<string, readonly MapCard[]>>();

/** Cards with a feeling by stage; once for each state, since every persona's curve asks for them. */
function feelingCards(state: MapState): ReadonlyMap<string, readonly MapCard[]> {
  const known = feelingsOf.get(state);
  if (known) return known;
  const byStage = new Map<string, MapCard[]>();
  for (const card of Object.values(state.card)) {
    if (state.lane[card.laneId]?.kind !== "feelings") continue;
    // A severity left from another lane is no feeling.
    if (card.score === null || card.score < lowestFeeling || card.score > highestFeeling) continue;
    const own = byStage.get(card.stageId);
    if (own) own.push(card);
    else byStage.set(card.stageId, [card]);
  }
  feelingsOf.set(state, byStage);
  return byStage;
}

/** Of this persona or of everyone; ids that are no persona of the map are as if they weren't there. */
function isOf(card: MapCard, personaId: string | null, state: MapState): boolean {
  const known = card.personaIds.filter((id) => state.persona[id]);
  return known.length === 0 || (personaId !== null && known.includes(personaId));
}

function meanOfCards(state: MapState, personaId: string | null, stageId: string): number | null {
  const cards = (feelingCards(state).get(stageId) ?? []).filter((card) => isOf(card, personaId, state));
  if (cards.length === 0) return null;
  return cards.reduce((sum, card) => sum + (card.score ?? 0), 0) / cards.length;
}

/**
 * Whose curves are drawn: those of the map in order, or null alone for a map without personas. Null comes last where something
 * was drawn for nobody in particular although the map has personas, so that nothing drawn is out of sight.
 */
export function curvePersonas(state: MapState): (string | null)[] {
  const personas = Object.values(state.persona).sort(
    (a, b) => a.position - b.position || (a.id < b.id ? -1 : 1),
  );
  const ids = personas.map(({ id }) => id);
  const isForNobody =
    ids.length === 0 || Object.values(state.point).some((point) => point.personaId === null);
  return isForNobody ? [...ids, null] : ids;
}

/**
 * A persona's point at each stage: as drawn, else the mean of the scores of the stage's feeling cards, of this persona or of
 * everyone. With `cardsOnly` as it would be if nothing was drawn.
 * @param personaId null: everyone's; on a map with personas only what was drawn, since each of them has the cards' means
 */
export function drawnPoints(
  state: MapState,
  personaId: string | null,
  stages: readonly Pick<MapStage, "id">[],
  { cardsOnly = false }: { cardsOnly?: boolean } = {},
): DrawnPoint[] {
  const drawn = cardsOnly ? new Map<string, number>() : drawnValues(state, personaId);
  const hasMeans = personaId !== null || Object.keys(state.persona).length === 0;
  return stages.map(({ id }): DrawnPoint => {
    const value = drawn.get(id);
    if (value !== undefined) return { stageId: id, value, from: "drawn" };
    const mean = hasMeans ? meanOfCards(state, personaId, id) : null;
    return { stageId: id, value: mean, from: mean === null ? null : "cards" };
  });
}

/** Two people may have drawn the same point at once; everybody then sees that of the smaller id. */
function drawnValues(state: MapState, personaId: string | null): Map<string, number> {
  const points = Object.values(state.point)
    .filter((point) => point.personaId === personaId)
    .sort((a, b) => (a.id < b.id ? 1 : -1));
  return new Map(points.map(({ stageId, value }) => [stageId, value]));
}
