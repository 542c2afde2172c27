import { formatCount, formatPlural } from "@/lib/format";
import { nameOf } from "@/lib/journeys/map/conflicts/names";
import type { FrameDifference, MapDiff } from "@/lib/journeys/versions/diff";
import { type ChangeCounts, countChanges } from "@/lib/journeys/versions/words/change-counts";
import type { Voice } from "@/lib/journeys/versions/words/sides";

type Kind = FrameDifference["kind"];

/** A change around the cards that is told by name. */
interface NamedChange {
  kind: Kind;
  /** of a persona its id, whose name is looked up */
  name: string;
  change: "added" | "removed" | "changed" | "moved" | "renamed";
  /** of what was renamed: its name before */
  was: string;
}

/**
 * What two maps differ in, as much as a sentence tells: small enough to be kept with a version, and without names that are
 * somebody else's to change.
 */
export interface ChangeDigest {
  counts: ChangeCounts;
  /** in order; more of a kind than a sentence can name stand in `groups` alone */
  named: NamedChange[];
  /** what is around the cards and not named */
  groups: { kind: Kind; change: FrameDifference["change"]; count: number }[];
}

/** Of two maps that are the same. */
export const noChanges: ChangeDigest = {
  counts: { added: 0, removed: 0, moved: 0, reworded: 0, score: 0, details: 0, frame: 0 },
  named: [],
  groups: [],
};

/** So many changes around the cards are told one by one; more are only counted. */
const mostNamed = 3;

/** A sentence with more pieces about what is around the cards is one to read twice. */
const mostParts = 4;

const nouns: Record<Kind, [one: string, many: string]> = {
  stage: ["stage", "stages"],
  step: ["step", "steps"],
  lane: ["lane", "lanes"],
  persona: ["persona", "personas"],
  point: ["drawn feeling", "drawn feelings"],
  link: ["link", "links"],
};

/** Drawn feelings and links have no names to tell. */
const hasName = ({ kind }: FrameDifference) => kind !== "point" && kind !== "link";

function namedChange({ kind, id, change, isMoved, before, after }: FrameDifference): NamedChange {
  const [was, is] = [before, after].map((item) => (kind === "persona" ? id : String(item?.name ?? "")));
  if (before && after && was !== is) return { kind, name: is!, change: "renamed", was: was! };
  const isOnlyMoved = change === "changed" && isMoved;
  return { kind, name: after ? is! : was!, change: isOnlyMoved ? "moved" : change, was: "" };
}

/** The digest of a difference. */
export function digestOf(diff: MapDiff): ChangeDigest {
  const withName = diff.frame.filter(hasName);
  const isFew = withName.length <= mostNamed;
  const counted = isFew ? diff.frame.filter((one) => !hasName(one)) : diff.frame;
  const groups = Map.groupBy(counted, ({ kind, change }) => `${kind} ${change}`);
  return {
    counts: countChanges(diff),
    named: isFew ? withName.map(namedChange) : [],
    groups: [...groups.values()].map((same) => ({
      kind: same[0]!.kind,
      change: same[0]!.change,
      count: same.length,
    })),
  };
}

interface Told {
  personas: readonly { id: string; name: string }[];
  voice: Voice;
}

function namedWords({ kind, name, change, was }: NamedChange, { personas, voice }: Told): string {
  const [noun] = nouns[kind];
  const called = kind === "persona" ? nameOf(personas, name, "that is gone") : name;
  if (change === "renamed") return `${noun} ${was} called ${called} ${voice.now}`;
  if (change === "moved") return `${noun} ${called} in another place`;
  return `${noun} ${called} ${voice[change]}`;
}

/** "stages, lanes and links", in the order of the map. */
function kindsWords(changes: readonly { kind: Kind }[]): string {
  const there = Object.entries(nouns).flatMap(([kind, [, many]]) =>
    changes.some((one) => one.kind === kind) ? [many] : [],
  );
  return there.length < 2 ? there.join("") : `${there.slice(0, -1).join(", ")} and ${there.at(-1)}`;
}

/** The part of the sentence about what is around the cards, piece by piece. */
export function frameParts({ named, groups }: Pick<ChangeDigest, "named" | "groups">, told: Told): string[] {
  const all = groups.reduce((sum, { count }) => sum + count, named.length);
  if (named.length + groups.length > mostParts)
    return [`${formatPlural(all, "difference", "differences")} in ${kindsWords([...named, ...groups])}`];
  return [
    ...named.map((one) => namedWords(one, told)),
    ...groups.map(
      ({ kind, change, count }) => `${formatPlural(count, ...nouns[kind])} ${told.voice[change]}`,
    ),
  ];
}

/** Pieces as a sentence without its stop. */
export function asSentence(parts: readonly string[]): string {
  const words = parts.join(", ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Counts of cards: the first names them, "3 cards added, 1 reworded". */
export function cardParts(counts: readonly (readonly [count: number, words: string])[]): string[] {
  return counts
    .filter(([count]) => count > 0)
    .map(
      ([count, words], index) => `${index === 0 ? formatPlural(count, "card") : formatCount(count)} ${words}`,
    );
}
