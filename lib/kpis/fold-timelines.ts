import type { FoldPlan } from "./grain-tally";
import {
  createJourneyFold,
  type JourneyCounts,
  ROLE_BOTH,
  ROLE_ENTRY,
  ROLE_TARGET,
  STAGES_PER_MASK,
} from "./journey-fold";

/** Something a person did, and the stages it belongs to; of an instant `loMs` = `hiMs`, of a whole day its first and last millisecond. */
export interface TimelineEvent {
  loMs: number;
  hiMs: number;
  stages: readonly number[];
}

type Row = [keyMs: number, otherMs: number, maskLow: number, maskHigh: number, role: number];

function rowsOf({ loMs, hiMs, stages }: TimelineEvent): Row[] {
  let low = 0;
  let high = 0;
  for (const stage of stages) {
    if (stage < STAGES_PER_MASK) low |= 1 << stage;
    else high |= 1 << (stage - STAGES_PER_MASK);
  }
  if (loMs === hiMs) return [[loMs, loMs, low, high, ROLE_BOTH]];
  return [
    [hiMs, loMs, low, high, ROLE_TARGET],
    [loMs, hiMs, low, high, ROLE_ENTRY],
  ];
}

/** `createJourneyFold` for events in memory: one list a person, in any order. @throws RangeError as it does */
export function foldTimelines(
  timelines: readonly (readonly TimelineEvent[])[],
  plan: FoldPlan,
): JourneyCounts {
  const fold = createJourneyFold(plan);
  for (const timeline of timelines) {
    fold.nextPerson();
    const rows = timeline.flatMap(rowsOf).sort((a, b) => b[0] - a[0]);
    for (const row of rows) fold.add(...row);
  }
  return fold.finish();
}
