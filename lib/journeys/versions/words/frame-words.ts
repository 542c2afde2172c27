import { formatSigned } from "@/lib/format";
import { fieldName, fieldValue } from "@/lib/journeys/map/conflicts/field-words";
import { nameOf } from "@/lib/journeys/map/conflicts/names";
import type { LinkKind } from "@/lib/journeys/map/item-kinds";
import { linkSentence } from "@/lib/journeys/map/structure/link-words";
import type { FrameDifference } from "@/lib/journeys/versions/diff";
import type { Sides } from "@/lib/journeys/versions/words/sides";

type Content = Record<string, unknown>;

const nouns: Record<FrameDifference["kind"], string> = {
  stage: "stage",
  step: "step",
  lane: "lane",
  persona: "persona",
  point: "drawn feeling",
  link: "link",
};

const stageOf = (names: Sides["before"], id: unknown) =>
  names.state.stage[String(id)]?.name ?? "a stage that is gone";

/** "+0.5"; whole numbers without a decimal. */
export function feelingWords(value: unknown): string {
  return formatSigned(Number(value), Number.isInteger(value) ? 0 : 1);
}

/** What an item is called: its name, or what it joins. */
function nameOfItem({ kind, id }: FrameDifference, content: Content, names: Sides["before"]): string {
  if (kind === "persona") return nameOf(names.personas, id, "that is gone");
  if (kind === "link") {
    const ends = [stageOf(names, content.fromStageId), stageOf(names, content.toStageId)] as const;
    return linkSentence(content.kind as LinkKind, ...ends, String(content.label));
  }
  if (kind === "point") {
    const who =
      content.personaId === null
        ? ""
        : ` of ${nameOf(names.personas, content.personaId, "a persona that is gone")}`;
    return `${stageOf(names, content.stageId)}${who}`;
  }
  return String(content.name);
}

const fieldsOf: Record<FrameDifference["kind"], readonly string[]> = {
  stage: ["name", "hidden", "retentionAnchor", "subJourneyIds", "guide"],
  step: ["name", "stageId"],
  lane: ["name", "kind", "hidden"],
  persona: [],
  point: ["value"],
  link: ["fromStageId", "toStageId", "kind", "label"],
};

function changedFields(difference: FrameDifference, sides: Sides): string[] {
  const { kind, before, after } = difference;
  if (!before || !after) return [];
  const differs = (field: string) => JSON.stringify(before[field]) !== JSON.stringify(after[field]);
  return fieldsOf[kind].filter(differs).map((field) => {
    if (field === "name") return `was called ${String(before.name)}`;
    if (field === "hidden") return after.hidden ? "is hidden now" : "is shown again";
    if (field === "retentionAnchor")
      return after.retentionAnchor
        ? "is where retention is measured now"
        : "is not where retention is measured any more";
    if (field === "guide") return "asks other guiding questions";
    if (field === "value") return `${feelingWords(before.value)} → ${feelingWords(after.value)}`;
    const values = [fieldValue(field, before, sides.before), fieldValue(field, after, sides.after)];
    return `${fieldName(kind, field, after, sides.after).toLowerCase()}: ${values.join(" → ")}`;
  });
}

/** In a few words, for a list: "stage Trial added", "lane Notes changed". */
export function frameShort(difference: FrameDifference, sides: Sides): string {
  const { kind, change, isMoved, before, after } = difference;
  const content = after ?? before ?? {};
  const name = nameOfItem(difference, content, after ? sides.after : sides.before);
  if (kind === "link" || kind === "point") return `${nouns[kind]} ${change}`;
  const fields = changedFields(difference, sides);
  const renamed = before && after && before.name !== after.name;
  if (renamed) return `${nouns[kind]} ${String(before.name)} renamed ${name}`;
  return `${nouns[kind]} ${name} ${change === "changed" && isMoved && fields.length === 0 ? "moved" : change}`;
}

/** What became of it, as a sentence of the diff: what it is, and what of it is different. */
export function frameWords(difference: FrameDifference, sides: Sides): { what: string; how: string } {
  const { kind, change, isMoved, before, after } = difference;
  const content = after ?? before ?? {};
  const name = nameOfItem(difference, content, after ? sides.after : sides.before);
  const noun = nouns[kind];
  const what =
    kind === "link"
      ? name
      : `${noun.charAt(0).toUpperCase()}${noun.slice(1)}${kind === "point" ? " at" : ""} ${name}`;
  const value = kind === "point" && change !== "changed" ? `: ${feelingWords(content.value)}` : "";
  if (change !== "changed") return { what, how: `${change}${value}` };
  const fields = changedFields(difference, sides);
  return { what, how: [...(isMoved ? ["moved to another place"] : []), ...fields].join("; ") || "changed" };
}
