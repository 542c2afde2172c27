import { marksOfOneColour, personaColour } from "@/lib/journeys/map/persona-colour";

/** The drawings and the colours of the stage ramp that a generated mark is made of. */
export const markShapes = marksOfOneColour;
export const markColours = 8;
/** Marks are numbered from 0: all shapes in the first colour, then all in the second. */
export const markCount = markShapes * markColours;

interface Mark {
  /** 0–11 */
  shape: number;
  /** a token: `var(--stage-8)` */
  colour: string;
}

/** What a mark's number stands for. Any whole number is one: past the last it begins again. */
export function markOf(number: number): Mark {
  const known = ((Math.trunc(number) % markCount) + markCount) % markCount;
  return {
    shape: known % markShapes,
    colour: personaColour(Math.floor(known / markShapes)),
  };
}

/** The number of this shape (0–11) in this colour (0–7). */
export function markNumber(shape: number, colour: number): number {
  return colour * markShapes + shape;
}

function leastUsed(values: number, used: readonly number[]): number {
  const counts = Array.from({ length: values }, () => 0);
  for (const value of used) counts[value] = (counts[value] ?? 0) + 1;
  return counts.indexOf(Math.min(...counts));
}

/** A mark for one more: the shape and the colour that the fewest of these marks have. */
export function nextMark(taken: readonly number[]): number {
  const shape = leastUsed(
    markShapes,
    taken.map((number) => number % markShapes),
  );
  const colour = leastUsed(
    markColours,
    taken.map((number) => Math.floor(number / markShapes) % markColours),
  );
  return markNumber(shape, colour);
}
