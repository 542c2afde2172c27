import { type SampledColumn, sampledColumns } from "./detect/columns";
import type { Detection, MappingDraft } from "./detect/draft";
import { detectEvents } from "./detect/events";
import { detectMeasures } from "./detect/measures";
import { decideDates, decideNumbers, decideScale } from "./detect/reading";
import { detectResponses } from "./detect/responses";
import { findColumn } from "./header";
import type { SourceKind } from "./schema";
import type { Sniffed } from "./sniff";

const DETECTORS = { events: detectEvents, responses: detectResponses, measures: detectMeasures };

function decideReading(
  kind: SourceKind,
  detection: Detection,
  columns: readonly SampledColumn[],
  header: string[],
): void {
  const { mapping } = detection;
  const find = (name: string | undefined) =>
    name === undefined ? undefined : columns[findColumn(header, name)];
  const when = find(kind === "measures" ? mapping.fields.day : mapping.fields.at);
  if (mapping.dateFormat === undefined && when) decideDates(detection, when);
  const numbers =
    kind === "measures" ? (mapping.measures ?? []) : kind === "events" ? [mapping.fields.value] : [];
  const amounts = numbers.map(find).filter((column) => column !== undefined);
  if (mapping.decimal === undefined && amounts.length > 0) decideNumbers(detection, amounts);
  const score = kind === "responses" ? find(mapping.fields.score) : undefined;
  if (mapping.scale === undefined && score) decideScale(detection, score);
}

/**
 * Fills in what a mapping leaves to the file: date format, decimal sign and scale, each from all sampled values of its column,
 * and the time zone. Columns that the mapping names and the file lacks are passed over; `createNormaliser` reports them.
 * @param given a whole mapping, or a draft with the user's choices so far; it isn't changed
 * @param options.timeZone zone of times that name none, when the mapping says nothing else
 */
export function completeMapping<Given extends MappingDraft>(
  kind: SourceKind,
  given: Given,
  sniffed: Sniffed,
  options: { timeZone: string },
): Detection<Given> {
  const mapping = structuredClone(given);
  mapping.timeZone ??= options.timeZone;
  const detection: Detection<Given> = { mapping, ambiguities: [], confidence: {} };
  decideReading(kind, detection, sampledColumns(sniffed), sniffed.header);
  return detection;
}

/**
 * Proposes a mapping from the header's words and the sampled values. Required fields that aren't certain are left out and
 * asked for; with no ambiguities the mapping is complete and `mappingSchema(kind)` takes it.
 * @param options.timeZone zone of times that name none; it is written into the mapping, so that the decision is stored
 */
export function detectMapping(kind: SourceKind, sniffed: Sniffed, options: { timeZone: string }): Detection {
  const columns = sampledColumns(sniffed);
  const mapping: MappingDraft = { fields: {}, timeZone: options.timeZone, delimiter: sniffed.delimiter };
  const detection: Detection = { mapping, ambiguities: [], confidence: {} };
  DETECTORS[kind](detection, columns);
  decideReading(kind, detection, columns, sniffed.header);
  return detection;
}
