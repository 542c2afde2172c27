import type { Journey } from "@/lib/journeys/schema";

const small = [
  "No",
  "One",
  "Two",
  "Three",
  "Four",
  "Five",
  "Six",
  "Seven",
  "Eight",
  "Nine",
  "Ten",
  "Eleven",
  "Twelve",
];

/** A journey in a sentence or two: how long it is, what it begins and ends with, what is missing for its numbers. */
export function journeySentence({ stages }: Pick<Journey, "stages">): string {
  const first = stages[0];
  const last = stages.at(-1);
  if (!first || !last) return "No stages yet. Name the first one to begin the line.";
  const count = small[stages.length] ?? `${stages.length}`;
  const span =
    stages.length === 1
      ? `One stage, ${first.name}.`
      : `${count} stages, from ${first.name} to ${last.name}.`;
  const anchor = stages.find((stage) => stage.retentionAnchor);
  const retention = anchor
    ? `Retention is measured from ${anchor.name}.`
    : "Retention is not measured, because no stage is its anchor.";
  return `${span} ${retention}`;
}
