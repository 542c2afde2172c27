import { imageAddress } from "@/lib/images/image-address";
import { numbersOf } from "@/lib/journeys/map/numbers/numbers-of";
import type { ShownMap } from "@/lib/journeys/map/picture/shown-map";
import type { MapItems } from "@/lib/journeys/map/schema";
import type { MapInfo } from "@/lib/map-page/info";

/** A map as its members see it, to be looked at. @param personaId as whom it is seen; null: as everyone */
export function shownMapOf(items: MapItems, info: MapInfo, personaId: string | null = null): ShownMap {
  return {
    name: info.journey.name,
    team: info.teamName,
    items,
    numbers: numbersOf(info.numbers, personaId),
    personas: info.personas.map(({ id, name, mark }) => ({ id, name, mark })),
    people: info.people,
    imagePath: imageAddress(info.team, "{id}"),
    now: info.now,
  };
}
