import { MappingError } from "./mapping-error";
import { createNormaliser } from "./normalise";
import type { NormalisedFact } from "./normalised";
import { mappingSchema, type SourceKind } from "./schema";
import type { Sniffed } from "./sniff";

/** What a mapping makes of the file's beginning: by the same code as the import, so it can't promise what that won't keep. */
export interface SampleReading {
  facts: number;
  skipped: number;
  rejected: number;
  /** Why rows are rejected or skipped, by their position in the sample. */
  problems: Map<number, { outcome: "rejected" | "skipped"; column: string | null; reason: string }>;
  /** When the first fact happened. */
  firstAt: NormalisedFact["at"] | null;
  /** The most frequent reason for rejecting. */
  commonReason: string | null;
}

function mostFrequent(reasons: Iterable<string>): string | null {
  const counts = new Map<string, number>();
  for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].reduce<[string | null, number]>(
    (best, next) => (next[1] > best[1] ? next : best),
    [null, 0],
  )[0];
}

/** @returns null when the mapping isn't whole or names a column that the file lacks */
export function readSample(
  kind: SourceKind,
  mapping: unknown,
  sniffed: Sniffed,
  options: { timeZone: string },
): SampleReading | null {
  const parsed = mappingSchema(kind).safeParse(mapping);
  if (!parsed.success) return null;
  try {
    const normalise = createNormaliser(kind, parsed.data, sniffed.header, options);
    const reading: SampleReading = {
      facts: 0,
      skipped: 0,
      rejected: 0,
      problems: new Map(),
      firstAt: null,
      commonReason: null,
    };
    sniffed.sample.forEach((row, index) => {
      const result = normalise(row, index);
      if (result.outcome === "fact") {
        reading.facts++;
        reading.firstAt ??= { ...result.at };
        return;
      }
      reading[result.outcome]++;
      const column = result.outcome === "rejected" ? result.column : null;
      reading.problems.set(index, { outcome: result.outcome, column, reason: result.reason });
    });
    const rejections = [...reading.problems.values()].filter(({ outcome }) => outcome === "rejected");
    reading.commonReason = mostFrequent(rejections.map(({ reason }) => reason));
    return reading;
  } catch (error) {
    if (error instanceof MappingError) return null;
    throw error;
  }
}
