import type { LaidOut } from "@/lib/journeys/exchange/map-export";
import { type StageSpan, stageSpans } from "@/lib/journeys/map/emotion/curve-stages";
import { coloursOnMap } from "@/lib/journeys/map/persona-colour";
import { inOrder } from "@/lib/journeys/map/positions";
import { type Look, tokenHex } from "./look";
import { layOut, type ShownMap } from "./shown-map";

export interface DrawnPersona {
  id: string;
  name: string;
  colour: string;
}

/** A map on its way into a picture: laid out, with what its parts ask for. */
export interface Drawing {
  map: ShownMap;
  look: Look;
  laid: LaidOut;
  /** over all columns, also where a picture shows some of them */
  spans: StageSpan[];
  personas: DrawnPersona[];
  ownerNames: ReadonlyMap<string, string>;
}

export function drawingOf(map: ShownMap, look: Look): Drawing {
  const laid = layOut(map);
  const names = new Map(map.personas.map(({ id, name }) => [id, name]));
  const order = inOrder(Object.values(laid.state.persona));
  const colours = coloursOnMap(order, map.personas);
  return {
    map,
    look,
    laid,
    spans: stageSpans(laid.columns),
    personas: order.flatMap(({ id }) => {
      const name = names.get(id);
      return name === undefined ? [] : [{ id, name, colour: tokenHex(colours.get(id)!, look.palette) }];
    }),
    ownerNames: new Map(map.people.map(({ id, name }) => [id, name])),
  };
}
