import { stageColour } from "@/components/ui/stage-colour";
import type { MapPerson } from "./people-store";

/** The colour of a person on a map, dark enough for paper-coloured letters. */
export function personColour({ colour }: MapPerson): string {
  return `color-mix(in oklab, ${stageColour(colour, 8)} 78%, var(--ink))`;
}
