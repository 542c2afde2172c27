import { DAY_MS } from "@/lib/dates";
import type { LaneKind } from "@/lib/journeys/map/lane-kinds";
import type { Draft, PutOp } from "@/lib/journeys/map/schema";
import type { PersonKey, SourceKey } from "../demo";
import type { CardsByStage, DemoCard, PersonaKey } from "./map-content";

const usualDaysAgo = 20;

/** The ids behind the demo's keys. */
export interface MapIds {
  stages: ReadonlyMap<string, string>;
  lanes: ReadonlyMap<LaneKind, string>;
  personas: Readonly<Record<PersonaKey, string>>;
  people: Readonly<Record<PersonKey, string | null>>;
  /** the newest import of each source; absent where there is none */
  imports: ReadonlyMap<SourceKey, string>;
  newId: () => string;
}

/** When somebody last said that it is true. @unit newestMs in ms since the epoch */
export function confirmedAt({ daysAgo = usualDaysAgo, source }: DemoCard, newestMs: number): string {
  return new Date(newestMs - (source === undefined ? daysAgo * DAY_MS : 0)).toISOString();
}

function cardOp(
  card: DemoCard,
  at: { stage: string; position: number; newestMs: number },
  ids: MapIds,
): PutOp {
  const item: Draft<"card"> = {
    id: ids.newId(),
    laneId: ids.lanes.get(card.lane)!,
    stageId: ids.stages.get(at.stage)!,
    stepId: null,
    position: at.position,
    text: card.text,
    channel: card.channel ?? null,
    score: card.score ?? null,
    impact: card.impact ?? null,
    feasibility: card.feasibility ?? null,
    metric: card.metric ?? null,
    personaIds: card.persona === undefined ? [] : [ids.personas[card.persona]],
    ownerId: card.owner === undefined ? null : ids.people[card.owner],
    evidence: card.evidence ?? "assumption",
    evidenceUrl: card.url ?? null,
    evidenceImportId: (card.source && ids.imports.get(card.source)) ?? null,
    imageId: null,
    confirmedAt: confirmedAt(card, at.newestMs),
  };
  return { op: "put", kind: "card", item };
}

/** Puts of the cards that `when` picks; each keeps the place that it has among all. */
export function cardOps<Stage extends string>(
  cards: Partial<CardsByStage<Stage>>,
  {
    newestMs,
    from = 1,
    when = () => true,
  }: { newestMs: number; from?: number; when?: (card: DemoCard) => boolean },
  ids: MapIds,
): PutOp[] {
  return (Object.entries(cards) as [Stage, readonly DemoCard[]][]).flatMap(([stage, list]) =>
    list.flatMap((card, index) =>
      when(card) ? [cardOp(card, { stage, position: from + index, newestMs }, ids)] : [],
    ),
  );
}
