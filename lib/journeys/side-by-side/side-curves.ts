import type { Curve } from "@/lib/journeys/map/emotion/curve";
import type { StageSpan } from "@/lib/journeys/map/emotion/curve-stages";
import { curvePersonas, drawnPoints } from "@/lib/journeys/map/emotion/drawn-points";
import type { MapStage } from "@/lib/journeys/map/schema";
import type { MapState } from "@/lib/journeys/map/state";
import type { Pair } from "@/lib/journeys/side-by-side/align";

const stageName = ({ left, right }: Pair<MapStage>) => left?.name ?? right?.name ?? "";

/** What either map shows; on the side where a stage is hidden there is none. */
export function shownStages(stages: readonly { stage: Pair<MapStage> }[]): Pair<MapStage>[] {
  const shown = (stage: MapStage | null) => (stage?.hidden ? null : stage);
  return stages
    .map(({ stage: { left, right } }) => ({ left: shown(left), right: shown(right) }))
    .filter(({ left, right }) => left || right);
}

const idOf = ({ left, right }: Pair<MapStage>) => `${left?.id ?? ""} ${right?.id ?? ""}`;

/** Personas whose curve either map draws, those of both first; null alone: a map without personas. */
export function sharedPersonas(left: MapState, right: MapState): (string | null)[] {
  const [before, after] = [curvePersonas(left), curvePersonas(right)];
  const both = before.filter((id) => after.includes(id));
  const rest = [...before, ...after].filter((id) => !both.includes(id));
  return [...new Set([...both, ...rest])];
}

/** Whether both maps draw the same feelings. */
export function areSame([left, right]: readonly Curve[]): boolean {
  return left?.points.every(({ value }, stage) => value === right?.points[stage]?.value) ?? false;
}

/** The feelings of one persona in both maps over the stages of either, on one axis; a stage that a map lacks has no point. */
export function sideCurves(
  stages: readonly Pair<MapStage>[],
  sides: readonly { state: MapState; side: "left" | "right"; name: string }[],
  personaId: string | null,
): { spans: StageSpan[]; edges: number[]; curves: Curve[] } {
  const width = 1 / stages.length;
  const spans = stages.map((pair, index) => ({
    id: idOf(pair),
    name: stageName(pair),
    start: index * width,
    width,
  }));
  const curves = sides.map(({ state, side, name }): Curve => {
    const own = stages.map((pair) => ({ id: pair[side]?.id ?? "" }));
    const points = drawnPoints(state, personaId, own);
    return {
      personaId: side,
      name,
      points: points.map((point, index) => ({ ...point, stageId: spans[index]!.id })),
    };
  });
  return { spans, edges: spans.slice(1).map(({ start }) => start), curves };
}
