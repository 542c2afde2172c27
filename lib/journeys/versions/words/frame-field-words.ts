import { formatSigned } from "@/lib/format";
import { nameOf } from "@/lib/journeys/map/conflicts/names";
import type { ItemKind } from "@/lib/journeys/map/item-kinds";
import { laneKindWords } from "@/lib/journeys/map/lane-kinds";
import type { Draft } from "@/lib/journeys/map/schema";
import { linkKindWords } from "@/lib/journeys/map/structure/link-words";
import { listed } from "@/lib/journeys/versions/words/listed";
import type { SideNames, Sides } from "@/lib/journeys/versions/words/sides";

type FrameKind = Exclude<ItemKind, "card">;
/** The words of a field that is not the same, after the name of the item: "hidden now". */
type Told<K extends FrameKind> = (before: Draft<K>, after: Draft<K>, sides: Sides) => string;

const none = "none";

/** The name of a stage as a map has it. */
export const stageName = ({ state }: SideNames, id: string) =>
  state.stage[id]?.name ?? "a stage that is gone";

/** Whose feelings. */
export const personaName = ({ personas }: SideNames, id: string | null) =>
  id === null ? "everyone" : nameOf(personas, id, "a persona that is gone");

/** "+0.5"; whole numbers without a decimal. */
export function feelingWords(value: number): string {
  return formatSigned(value, Number.isInteger(value) ? 0 : 1);
}

function turned(name: string, was: string, is: string): string {
  return was === is ? `${name}: another one` : `${name}: ${was} → ${is}`;
}

const called: Told<"stage" | "step" | "lane"> = ({ name }, _after, { voice }) =>
  `called ${name} ${voice.before}`;
const shown: Told<"stage" | "lane"> = (_before, { hidden }, { voice }) =>
  hidden ? `hidden ${voice.now}` : `shown ${voice.now}, hidden ${voice.before}`;
const subJourneys = ({ subJourneyIds }: Draft<"stage">, { journeys }: SideNames) =>
  listed(subJourneyIds, journeys, "a journey that is gone") || none;

/** Each field of each kind but its place in the row: a new one has no words until it has some here. */
const told: { [K in FrameKind]: { [F in Exclude<keyof Draft<K>, "id" | "position">]: Told<K> } } = {
  stage: {
    name: called,
    hidden: shown,
    retentionAnchor: (_before, { retentionAnchor }, { voice }) =>
      `retention is ${retentionAnchor ? "" : "not "}measured here ${voice.now}`,
    subJourneyIds: (before, after, sides) =>
      turned("sub-journeys", subJourneys(before, sides.before), subJourneys(after, sides.after)),
    guide: (_before, _after, { voice }) => `its empty cells ask other questions ${voice.now}`,
  },
  step: {
    name: called,
    stageId: (before, after, sides) =>
      turned("stage", stageName(sides.before, before.stageId), stageName(sides.after, after.stageId)),
  },
  lane: {
    name: called,
    kind: (before, after) =>
      turned("kind of lane", laneKindWords[before.kind].name, laneKindWords[after.kind].name),
    hidden: shown,
  },
  persona: {},
  point: {
    value: (before, after) => `${feelingWords(before.value)} → ${feelingWords(after.value)}`,
    stageId: (before, after, sides) =>
      turned("stage", stageName(sides.before, before.stageId), stageName(sides.after, after.stageId)),
    personaId: (before, after, sides) =>
      turned("whose", personaName(sides.before, before.personaId), personaName(sides.after, after.personaId)),
  },
  link: {
    fromStageId: (before, after, sides) =>
      turned("from", stageName(sides.before, before.fromStageId), stageName(sides.after, after.fromStageId)),
    toStageId: (before, after, sides) =>
      turned("to", stageName(sides.before, before.toStageId), stageName(sides.after, after.toStageId)),
    kind: (before, after) =>
      turned("kind of link", linkKindWords[before.kind].name, linkKindWords[after.kind].name),
    label: (before, after) =>
      turned(
        "words",
        before.label === "" ? none : `“${before.label}”`,
        after.label === "" ? none : `“${after.label}”`,
      ),
  },
};

/** Said of a field that has no words; a test makes sure that there is none. */
export const unnamedField = "something else about it";

/** Fields of an item in words, in the order in which they are told. */
export function frameFieldWords<K extends FrameKind>(
  kind: K,
  fields: readonly string[],
  { before, after }: { before: Draft<K>; after: Draft<K> },
  sides: Sides,
): string[] {
  const words: Readonly<Record<string, Told<K>>> = told[kind];
  const known = Object.keys(words).filter((field) => fields.includes(field));
  const others = fields.filter((field) => !(field in words) && field !== "position");
  return [...known.map((field) => words[field]!(before, after, sides)), ...others.map(() => unnamedField)];
}
