import type { MapColumn } from "@/lib/journeys/map/columns";
import { type StageSpan, stageSpans } from "@/lib/journeys/map/emotion/curve-stages";
import { curvePersonas, type DrawnPoint, drawnPoints } from "@/lib/journeys/map/emotion/drawn-points";
import type { MapState } from "@/lib/journeys/map/state";

/** What of a map its curves show. */
export interface CurveData {
  spans: StageSpan[];
  /** left edges of the columns but the first. @unit ratio 0–1 */
  edges: number[];
  curves: { personaId: string | null; points: DrawnPoint[] }[];
}

interface Seen {
  state: MapState;
  columns: readonly MapColumn[];
}

/** The curves of a map as it is shown. */
export function curveDataOf({ state, columns }: Seen): CurveData {
  const spans = stageSpans(columns);
  return {
    spans,
    edges: columns.slice(1).map((_, index) => (index + 1) / columns.length),
    curves: curvePersonas(state).map((personaId) => ({
      personaId,
      points: drawnPoints(state, personaId, spans),
    })),
  };
}

/** The same, answering the same object as long as the curves look the same: most edits of a map change no feeling. */
export function keptCurveData(): (seen: Seen) => CurveData {
  let last: Seen | null = null;
  let kept: CurveData | null = null;
  let print = "";
  return (seen) => {
    if (kept && last?.state === seen.state && last.columns === seen.columns) return kept;
    last = seen;
    const data = curveDataOf(seen);
    const now = JSON.stringify(data);
    if (kept === null || now !== print) {
      kept = data;
      print = now;
    }
    return kept;
  };
}
