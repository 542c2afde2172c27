import { imageAddress } from "@/lib/images/image-address";
import type { ShownMap } from "@/lib/journeys/map/picture/shown-map";
import type { MapItems } from "@/lib/journeys/map/schema";
import type { MapInfo } from "@/lib/map-page/info";

/** A map as its members see it, to be looked at. */
export function shownMapOf(items: MapItems, info: MapInfo): ShownMap {
  return {
    name: info.journey.name,
    team: info.teamName,
    items,
    numbers: info.numbers,
    personas: info.personas.map(({ id, name, mark }) => ({ id, name, mark })),
    people: info.people,
    imagePath: imageAddress(info.team, "{id}"),
    now: info.now,
  };
}
