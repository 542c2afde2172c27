import type { KeyPress } from "@/lib/journeys/map/grid/grid-keys";

type Pressed = Omit<KeyPress, "altGraph"> & Pick<KeyboardEvent, "getModifierState">;

/** What the commands of the map need to know of a key, from the page's event or from React's. */
export function keyPress(event: Pressed): KeyPress {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  return { key, ctrlKey, metaKey, altKey, shiftKey, altGraph: event.getModifierState("AltGraph") };
}
