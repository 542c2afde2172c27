import { channels } from "@/lib/journeys/map/channels";
import { evidenceGrades } from "@/lib/journeys/map/evidence";
import type { CardBlock, CopiedCard } from "@/lib/journeys/map/grid/card-block";
import { cardMetrics } from "@/lib/journeys/map/item-kinds";
import { laneKinds } from "@/lib/journeys/map/lane-kinds";
import { maxCardText, maxMapPersonas, maxOps } from "@/lib/journeys/map/limits";

/** Under this type a block lies on the clipboard with all that its cards carry. */
export const blockType = "application/x-throughline-cards+json";

export function blockToJson(block: CardBlock): string {
  return JSON.stringify({ format: 1, ...block });
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const idOf = (value: unknown) => (typeof value === "string" && uuid.test(value) ? value.toLowerCase() : null);
const oneOf = <Value>(values: readonly Value[], value: unknown) =>
  values.find((known) => known === value) ?? null;
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

function numberIn(value: unknown, low: number, high: number): number | null {
  return typeof value === "number" && value >= low && value <= high ? value : null;
}

function addressOf(value: unknown): string | null {
  return typeof value === "string" &&
    value.length <= 2_000 &&
    /^https?:\/\//i.test(value) &&
    URL.canParse(value)
    ? value
    : null;
}

const isInstant = (value: unknown): value is string =>
  typeof value === "string" &&
  /^(19|[2-9]\d)\d\d-\d\d-\d\dT[\d:.]+Z$/.test(value) &&
  !Number.isNaN(Date.parse(value));

/** Null where it isn't a card. What can't be right is dropped; any page may have written to the clipboard. */
function cardOf(given: unknown, now: string): CopiedCard | null {
  if (typeof given !== "object" || given === null) return null;
  const card = given as Record<string, unknown>;
  if (typeof card.text !== "string") return null;
  const whole = (value: unknown) => (Number.isInteger(value) ? numberIn(value, 1, 5) : null);
  return {
    text: card.text.slice(0, maxCardText),
    channel: oneOf(channels, card.channel),
    score: numberIn(card.score, -2, 5),
    impact: whole(card.impact),
    feasibility: whole(card.feasibility),
    metric: oneOf(cardMetrics, card.metric),
    personaIds: listOf(card.personaIds)
      .flatMap((id) => idOf(id) ?? [])
      .slice(0, maxMapPersonas),
    ownerId: idOf(card.ownerId),
    evidence: oneOf(evidenceGrades, card.evidence) ?? "assumption",
    evidenceUrl: addressOf(card.evidenceUrl),
    evidenceImportId: idOf(card.evidenceImportId),
    imageId: idOf(card.imageId),
    confirmedAt: isInstant(card.confirmedAt) ? card.confirmedAt : now,
  };
}

/** A block from the clipboard; null: that is none. @param now an ISO instant, for cards that don't say when they were confirmed */
export function blockFromJson(json: string, now: string): CardBlock | null {
  const given = parsed(json);
  if (given?.format !== 1) return null;
  const rows = listOf(given.cells).map((row) =>
    listOf(row).map((cards) => listOf(cards).flatMap((card) => cardOf(card, now) ?? [])),
  );
  const kinds = rows.map((_, index) => oneOf(laneKinds, listOf(given.kinds)[index]));
  const count = rows.flat(2).length;
  return count > 0 && count <= maxOps ? { kinds, cells: rows } : null;
}

function parsed(json: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
