"use client";

import { useMapInfo } from "@/components/journeys/map/map-info";
import { useMapView } from "@/components/journeys/map/store/use-map-view";
import { coloursOnMap } from "@/lib/journeys/map/persona-colour";
import { inOrder } from "@/lib/journeys/map/positions";
import { PersonaRings } from "./persona-rings";

/** The personas of a card that is not of all; ids that are no persona of the map (any more) are left out. */
export function CardPersonas({ ids }: { ids: readonly string[] }) {
  const { personas } = useMapInfo();
  const onMap = useMapView(({ state }) => state.persona);
  const order = inOrder(Object.values(onMap));
  const colours = coloursOnMap(order, personas);
  const own = order.flatMap(({ id }) => {
    const persona = ids.includes(id) ? personas.find((one) => one.id === id) : undefined;
    return persona ? [{ id, name: persona.name, colour: colours.get(id)! }] : [];
  });
  return own.length === 0 ? null : <PersonaRings personas={own} />;
}
