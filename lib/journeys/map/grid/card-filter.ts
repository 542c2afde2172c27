import type { Channel } from "@/lib/journeys/map/channels";
import { gradeOf, isUnproven } from "@/lib/journeys/map/evidence-summary";
import type { LaneKind } from "@/lib/journeys/map/lane-kinds";
import type { MapCard } from "@/lib/journeys/map/schema";

/** Which cards a person looks for. "" and null: any; all that is said must hold. */
export interface MapFilter {
  text: string;
  channel: Channel | null;
  /** 1–5: pain points at least this severe; other cards don't match */
  minSeverity: number | null;
  ownerId: string | null;
  /** a card of every persona matches each of them */
  personaId: string | null;
  /** only what nobody has looked into: assumptions and anecdotes */
  unproven: boolean;
}

export const noFilter: MapFilter = {
  text: "",
  channel: null,
  minSeverity: null,
  ownerId: null,
  personaId: null,
  unproven: false,
};

/** Whether anything is filtered at all. */
export function filters(filter: MapFilter): boolean {
  return (
    filter.text.trim() !== "" ||
    filter.channel !== null ||
    filter.minSeverity !== null ||
    filter.ownerId !== null ||
    filter.personaId !== null ||
    filter.unproven
  );
}

/** A text as it is compared: without accents and upper case. */
export const folded = (text: string) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** Whether a card is one that is looked for; upper case and accents make no difference. */
export function matchesFilter(card: MapCard, laneKind: LaneKind, filter: MapFilter): boolean {
  const { text, channel, minSeverity, ownerId, personaId, unproven } = filter;
  if (channel !== null && card.channel !== channel) return false;
  if (minSeverity !== null && !(laneKind === "pain-points" && (card.score ?? 0) >= minSeverity)) return false;
  if (ownerId !== null && card.ownerId !== ownerId) return false;
  if (personaId !== null && card.personaIds.length > 0 && !card.personaIds.includes(personaId)) return false;
  if (unproven && !isUnproven(gradeOf(card, { kind: laneKind }))) return false;
  const words = folded(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const said = folded(card.text);
  return words.every((word) => said.includes(word));
}
