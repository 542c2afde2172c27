import { formatCount, formatPlural } from "@/lib/format";
import type { FrameDifference, MapDiff } from "@/lib/journeys/versions/diff";
import { countChanges } from "@/lib/journeys/versions/words/change-counts";
import { frameShort } from "@/lib/journeys/versions/words/frame-words";
import type { Sides } from "@/lib/journeys/versions/words/sides";

/** So many changes around the cards are told one by one; more are only counted. */
const mostNamed = 3;

const plurals: Record<FrameDifference["kind"], [one: string, many: string]> = {
  stage: ["stage", "stages"],
  step: ["step", "steps"],
  lane: ["lane", "lanes"],
  persona: ["persona", "personas"],
  point: ["drawn feeling", "drawn feelings"],
  link: ["link", "links"],
};

/** Drawn feelings and links have no names to tell; of the others too many would be no sentence. */
function frameParts(frame: readonly FrameDifference[], sides: Sides): string[] {
  const isNamed = ({ kind }: FrameDifference) => kind !== "point" && kind !== "link";
  const named = frame.filter(isNamed);
  const told = named.length <= mostNamed ? named.map((one) => frameShort(one, sides)) : [];
  const counted = named.length <= mostNamed ? frame.filter((one) => !isNamed(one)) : frame;
  const groups = Map.groupBy(counted, ({ kind, change }) => `${kind} ${change}`);
  return [
    ...told,
    ...[...groups.values()].map((same) => {
      const { kind, change } = same[0]!;
      return `${formatPlural(same.length, ...plurals[kind])} ${change}`;
    }),
  ];
}

/**
 * What is not the same, as one sentence without its stop: "3 cards added, 1 reworded, 2 scores changed, stage Trial added".
 * Empty: all is the same.
 */
export function changeSentence(diff: MapDiff, sides: Sides): string {
  const counts = countChanges(diff);
  const cards = [
    [counts.added, "added"],
    [counts.removed, "removed"],
    [counts.moved, "moved"],
    [counts.reworded, "reworded"],
  ] as const;
  const there = cards.filter(([count]) => count > 0);
  const parts = there.map(
    ([count, verb], index) => `${index === 0 ? formatPlural(count, "card") : formatCount(count)} ${verb}`,
  );
  if (counts.score > 0) parts.push(`${formatPlural(counts.score, "score")} changed`);
  if (counts.details > 0) parts.push(`details of ${formatPlural(counts.details, "card")} changed`);
  const words = [...parts, ...frameParts(diff.frame, sides)].join(", ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
