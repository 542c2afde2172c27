import { DAY_MS } from "@/lib/dates";
import { columnOf, columnsOf } from "@/lib/journeys/map/columns";
import type { EvidenceGrade } from "@/lib/journeys/map/evidence";
import { inOrder } from "@/lib/journeys/map/positions";
import type { MapCard, MapLane, MapStage } from "@/lib/journeys/map/schema";
import type { MapState } from "@/lib/journeys/map/state";

/** After so many days without anybody saying "still true" a card is old. */
const staleAfterDays = 365;

type Confirmed = Pick<MapCard, "confirmedAt">;

/** Whether nobody has confirmed a card for over a year. @param nowMs since 1970 */
export function isStale({ confirmedAt }: Confirmed, nowMs: number): boolean {
  return nowMs - Date.parse(confirmedAt) > staleAfterDays * DAY_MS;
}

/** The grade a card is shown with: one that stands for a number of ours is measured, whatever was said of it. */
export function gradeOf(
  card: Pick<MapCard, "evidence" | "metric">,
  lane: Pick<MapLane, "kind">,
): EvidenceGrade {
  return lane.kind === "metrics" && card.metric !== null ? "measured" : card.evidence;
}

/** Whether a grade is only what somebody thinks or heard. */
export function isUnproven(grade: EvidenceGrade): boolean {
  return grade === "assumption" || grade === "anecdote";
}

/** A card that needs looking into, and why. */
export interface DoubtfulCard {
  card: MapCard;
  lane: MapLane;
  grade: EvidenceGrade;
  stale: boolean;
}

export interface EvidenceSummary {
  /** cards that are not hidden with their stage or lane */
  cards: number;
  byGrade: Readonly<Record<EvidenceGrade, number>>;
  unproven: number;
  stale: number;
  /** unproven or stale, as they stand on the map: by stage, column and lane; stages without any are left out */
  doubtful: readonly { stage: MapStage; cards: readonly DoubtfulCard[] }[];
}

/** How well a map is proven, of what is not hidden. @param nowMs since 1970 */
export function summariseEvidence(state: MapState, nowMs: number): EvidenceSummary {
  const columns = columnsOf(state);
  const columnRank = new Map(columns.map(({ id }, index) => [id, index]));
  const lanes = inOrder(Object.values(state.lane)).filter(({ hidden }) => !hidden);
  const laneRank = new Map(lanes.map(({ id }, index) => [id, index]));
  const byGrade = { assumption: 0, anecdote: 0, research: 0, measured: 0 };
  const byStage = new Map<string, (DoubtfulCard & { rank: number })[]>();
  let stale = 0;
  for (const card of inOrder(Object.values(state.card))) {
    const lane = state.lane[card.laneId];
    const column = columnOf(card, columns);
    if (!lane || lane.hidden || column === null) continue;
    const seen = { card, lane, grade: gradeOf(card, lane), stale: isStale(card, nowMs) };
    byGrade[seen.grade] += 1;
    if (seen.stale) stale += 1;
    if (!seen.stale && !isUnproven(seen.grade)) continue;
    const rank = columnRank.get(column)! * lanes.length + laneRank.get(lane.id)!;
    const list = byStage.get(card.stageId) ?? [];
    list.push({ ...seen, rank });
    byStage.set(card.stageId, list);
  }
  const doubtful = columns
    .filter(({ stage, isFirstOfStage }) => isFirstOfStage && byStage.has(stage.id))
    .map(({ stage }) => ({
      stage,
      cards: byStage
        .get(stage.id)!
        .toSorted((a, b) => a.rank - b.rank)
        .map(({ rank: _rank, ...seen }) => seen),
    }));
  const cards = byGrade.assumption + byGrade.anecdote + byGrade.research + byGrade.measured;
  return { cards, byGrade, unproven: byGrade.assumption + byGrade.anecdote, stale, doubtful };
}
