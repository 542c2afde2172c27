/** What stands at a stage and its neighbours, of the curves that are looked at. */
export interface Neighbourhood {
  /** drawn feelings of the stage before, the stage itself and the next; a stage before the first or after the last is null */
  before: readonly number[] | null;
  here: readonly number[];
  after: readonly number[] | null;
}

/** How near the curves come on their way to a neighbour. */
function distance(here: readonly number[], there: readonly number[], measured: number): number {
  const between = here.flatMap((from) => there.map((to) => (from + to) / 2));
  return Math.min(...[...between, ...there, 9].map((value) => Math.abs(value - measured)));
}

/**
 * On which side of a measured feeling its words stand: where the curves are further away, and never beyond the row's ends.
 */
export function wordsSide({ before, here, after }: Neighbourhood, measured: number): "left" | "right" {
  if (!before) return "right";
  if (!after) return "left";
  return distance(here, after, measured) >= distance(here, before, measured) ? "right" : "left";
}
