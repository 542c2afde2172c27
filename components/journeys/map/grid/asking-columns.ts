import type { MapView } from "@/components/journeys/map/store/map-store";

const known = new WeakMap<MapView, ReadonlySet<string>>();

/** From this share of cells with cards on, a stage is a map to be read, and questions between its cards would be noise. */
const filled = 0.5;

function asking({ lanes, columns, cardsIn }: Pick<MapView, "lanes" | "columns" | "cardsIn">): Set<string> {
  const used = new Map(
    columns.map(({ id }) => [id, lanes.filter((lane) => cardsIn(lane.id, id).length > 0).length]),
  );
  const stages = Map.groupBy(columns, ({ stage }) => stage.id);
  const isBegun = (stageId: string) => {
    const own = stages.get(stageId)!;
    const cells = own.reduce((sum, { id }) => sum + used.get(id)!, 0);
    return cells < own.length * lanes.length * filled;
  };
  const asks = columns.filter(
    ({ id, stage }) => used.get(id) === 0 || (stage.guide !== null && isBegun(stage.id)),
  );
  return new Set(asks.map(({ id }) => id));
}

/**
 * Ids of columns whose empty cells show what they ask: those without a single card, and all of a stage with a guide until half of
 * it is filled. Worked out once a view, however many cells want to know.
 */
export function askingColumns(view: MapView): ReadonlySet<string> {
  let columns = known.get(view);
  if (!columns) {
    columns = asking(view);
    known.set(view, columns);
  }
  return columns;
}
