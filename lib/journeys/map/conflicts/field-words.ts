import { formatSigned } from "@/lib/format";
import { metricNames } from "@/lib/journeys/map/cards/metric-words";
import { type Channel, channelWords } from "@/lib/journeys/map/channels";
import { type MapNames, nameOf } from "@/lib/journeys/map/conflicts/names";
import type { ItemContent } from "@/lib/journeys/map/editing/conflict";
import { type EvidenceGrade, evidenceWords } from "@/lib/journeys/map/evidence";
import type { CardMetric, ItemKind, LinkKind } from "@/lib/journeys/map/item-kinds";
import { type LaneKind, laneKindWords } from "@/lib/journeys/map/lane-kinds";
import { linkKindWords } from "@/lib/journeys/map/structure/link-words";

const none = "none";

const fieldNames: Record<string, string> = {
  text: "Text",
  name: "Name",
  channel: "Channel",
  impact: "Impact",
  feasibility: "Feasibility",
  metric: "Number",
  personaIds: "Personas",
  ownerId: "Owner",
  evidence: "Evidence",
  evidenceUrl: "Source",
  evidenceImportId: "Import",
  imageId: "Picture",
  confirmedAt: "Still true",
  position: "Order",
  hidden: "Hidden",
  retentionAnchor: "Retention is measured here",
  guide: "Guiding questions",
  subJourneyIds: "Sub-journeys",
  value: "Drawn feeling",
  personaId: "Persona",
  fromStageId: "From",
  toStageId: "To",
  label: "Words",
  stageId: "Stage",
};

function laneKindOf(content: ItemContent, { state }: MapNames): LaneKind | undefined {
  return state.lane[String(content.laneId)]?.kind;
}

/** What a field of an item is called. */
export function fieldName(
  kind: ItemKind,
  field: string,
  content: ItemContent | null,
  names: MapNames,
): string {
  if (field === "score") return content && laneKindOf(content, names) === "feelings" ? "Feeling" : "Severity";
  if (field === "kind") return kind === "lane" ? "Kind of lane" : "Kind of link";
  return fieldNames[field] ?? field;
}

function listWords(ids: unknown, list: MapNames["people"], every: string): string {
  const known = (Array.isArray(ids) ? ids : []).map((id) => nameOf(list, id, "")).filter(Boolean);
  return known.length > 0 ? known.join(", ") : every;
}

/** Of fields that hold more than words or a number. */
const valueWords: Record<string, (value: unknown, names: MapNames, content: ItemContent) => string> = {
  channel: (value) => channelWords[value as Channel],
  score: (value, names, content) =>
    laneKindOf(content, names) === "feelings" ? formatSigned(Number(value), 1) : `${value} of 5`,
  impact: (value) => `${value} of 5`,
  feasibility: (value) => `${value} of 5`,
  metric: (value) => metricNames[value as CardMetric],
  personaIds: (value, { personas }) => listWords(value, personas, "every one"),
  ownerId: (value, { people }) => nameOf(people, value, "somebody who is gone"),
  evidence: (value) => evidenceWords[value as EvidenceGrade].name,
  evidenceImportId: () => "an import",
  imageId: () => "a picture",
  confirmedAt: () => "confirmed",
  subJourneyIds: (value, { journeys }) => listWords(value, journeys, none),
  value: (value) => formatSigned(Number(value), 1),
  personaId: (value, { personas }) => nameOf(personas, value, "a persona that is gone"),
  fromStageId: (value, { state }) => state.stage[String(value)]?.name ?? "a stage that is gone",
  toStageId: (value, { state }) => state.stage[String(value)]?.name ?? "a stage that is gone",
  stageId: (value, { state }) => state.stage[String(value)]?.name ?? "a stage that is gone",
  kind: (value) =>
    laneKindWords[value as LaneKind]?.name ?? linkKindWords[value as LinkKind]?.name ?? String(value),
};

/** A field's value in words. What is empty is "none". */
export function fieldValue(field: string, content: ItemContent, names: MapNames): string {
  const value = content[field];
  if (value === null || value === undefined || value === "") return none;
  if (typeof value === "boolean") return value ? "yes" : "no";
  return valueWords[field]?.(value, names, content) ?? String(value);
}
