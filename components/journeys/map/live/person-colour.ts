import { nameColour } from "@/components/ui/stage-colour";

/** The colour of a person on a map, the same for everybody and after a change of name; dark enough for paper-coloured letters. */
export function personColour(userId: string): string {
  return `color-mix(in oklab, ${nameColour(userId)} 78%, var(--ink))`;
}
