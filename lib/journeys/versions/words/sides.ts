import type { MapNames } from "@/lib/journeys/map/conflicts/names";

/** What the ids in two versions stand for. */
export interface Sides {
  before: MapNames;
  after: MapNames;
}
