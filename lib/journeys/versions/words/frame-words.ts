import { nameOf } from "@/lib/journeys/map/conflicts/names";
import { inOrder } from "@/lib/journeys/map/positions";
import type { Draft } from "@/lib/journeys/map/schema";
import { linkSentence } from "@/lib/journeys/map/structure/link-words";
import { changedFields } from "@/lib/journeys/versions/changed-fields";
import type { FrameDifference } from "@/lib/journeys/versions/diff";
import {
  feelingWords,
  frameFieldWords,
  personaName,
  stageName,
} from "@/lib/journeys/versions/words/frame-field-words";
import type { SideNames, Sides } from "@/lib/journeys/versions/words/sides";

type Kind = FrameDifference["kind"];
type Item<K extends Kind> = Draft<K>;

/** What an item is called: its name, or what it joins. */
const names: { [K in Kind]: (item: Item<K>, side: SideNames) => string } = {
  stage: ({ name }) => `Stage ${name}`,
  step: ({ name, stageId }, side) => `Step ${name} of ${stageName(side, stageId)}`,
  lane: ({ name }) => `Lane ${name}`,
  persona: ({ id }, { personas }) => `Persona ${nameOf(personas, id, "that is gone")}`,
  point: ({ stageId, personaId }, side) =>
    `Feeling drawn at ${stageName(side, stageId)}${personaId === null ? "" : ` of ${personaName(side, personaId)}`}`,
  link: ({ kind, label, ...ends }, side) =>
    linkSentence(kind, stageName(side, ends.fromStageId), stageName(side, ends.toStageId), label),
};

/** The item itself in words, "Lane Heads". */
function frameName<K extends Kind>(kind: K, item: Item<K>, side: SideNames): string {
  return names[kind](item, side);
}

/** The row an item stands in, in order: of a step that of its stage. */
function rowOf({ kind, after }: FrameDifference, { state }: SideNames) {
  const items = Object.values(state[kind]) as { id: string; position?: number; stageId?: string }[];
  const { stageId } = after as { stageId?: string };
  return inOrder(items.filter((item) => item.stageId === stageId) as { id: string; position: number }[]);
}

/** Where an item stands that comes in another place: "comes after Purchase now". */
function orderWords(difference: FrameDifference, { after: side, voice }: Sides): string {
  const row = rowOf(difference, side);
  const neighbour = row[row.findIndex(({ id }) => id === difference.id) - 1];
  if (!neighbour) return `comes first ${voice.now}`;
  const named =
    difference.kind === "persona"
      ? personaName(side, neighbour.id)
      : (neighbour as unknown as { name: string }).name;
  return `comes after ${named} ${voice.now}`;
}

function valueWords({ kind, before, after }: FrameDifference): string {
  const item = (after ?? before) as { value?: number };
  return kind === "point" ? `: ${feelingWords(item.value!)}` : "";
}

/** What became of it, for a list: what it is, and what of it is different. */
export function frameWords(difference: FrameDifference, sides: Sides): { what: string; how: string } {
  const { kind, change, isMoved, before, after } = difference;
  const what = frameName(kind, (after ?? before) as never, after ? sides.after : sides.before);
  if (!before || !after)
    return {
      what,
      how: `${change === "added" ? sides.voice.added : sides.voice.removed}${valueWords(difference)}`,
    };
  const items = { before, after } as never;
  const fields = frameFieldWords(kind, changedFields(before, after), items, sides);
  return { what, how: [...(isMoved ? [orderWords(difference, sides)] : []), ...fields].join("; ") };
}
