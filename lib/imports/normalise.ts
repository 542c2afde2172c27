import { createEventNormaliser } from "./normalise-event";
import { createMeasureNormaliser } from "./normalise-measure";
import { createResponseNormaliser } from "./normalise-response";
import type { Normaliser } from "./normalised";
import {
  eventMappingSchema,
  type Mapping,
  measureMappingSchema,
  responseMappingSchema,
  type SourceKind,
} from "./schema";

/**
 * The one way from a row of the file to a fact, for previews and for real imports. A mapping without `dateFormat` is read as ISO,
 * and without `decimal` numbers like 1,234 are rejected: `completeMapping` decides both from the file beforehand.
 * @param header unique column names, as `sniff` or `columnNames` gives them
 * @param options.timeZone the team's zone, for times that name none when the mapping names none either
 * @returns a function of one row; the fact it returns is reused, see `NormalisedFact`
 * @throws MappingError when the mapping names a column the file doesn't have
 * @throws ZodError when the mapping isn't one of this kind
 */
export function createNormaliser(
  kind: SourceKind,
  mapping: Mapping,
  header: readonly string[],
  options: { timeZone: string },
): Normaliser {
  switch (kind) {
    case "events":
      return createEventNormaliser(eventMappingSchema.parse(mapping), header, options.timeZone);
    case "responses":
      return createResponseNormaliser(responseMappingSchema.parse(mapping), header, options.timeZone);
    case "measures":
      return createMeasureNormaliser(measureMappingSchema.parse(mapping), header, options.timeZone);
  }
}
