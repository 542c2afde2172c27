import { coloursOnMap } from "@/lib/journeys/map/persona-colour";
import type { ShownMap } from "@/lib/journeys/map/picture/shown-map";
import { inOrder } from "@/lib/journeys/map/positions";

export interface NamedPersona {
  id: string;
  name: string;
  mark: number;
  colour: string;
}

/** The personas of a map in order, each with the colour it has there. */
export function namedPersonas({ items, personas }: ShownMap): NamedPersona[] {
  const order = inOrder(items.persona);
  const colours = coloursOnMap(order, personas);
  return order.flatMap(({ id }) => {
    const persona = personas.find((one) => one.id === id);
    return persona ? [{ ...persona, colour: colours.get(id)! }] : [];
  });
}
