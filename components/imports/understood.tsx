import { formatCivilDay, formatCount, formatDateTime } from "@/lib/format";
import { delimiterWords } from "@/lib/imports/mapping-words";
import type { SampleReading } from "@/lib/imports/read-sample";
import type { SourceKind } from "@/lib/imports/schema";
import type { Sniffed } from "@/lib/imports/sniff";
import { countOfFacts } from "@/lib/imports/summary-sentence";

interface Props {
  kind: SourceKind;
  sniffed: Sniffed;
  reading: SampleReading | null;
  /** In which instants are told. */
  timeZone: string;
  /** The file is no longer than what was read. */
  isWhole: boolean;
}

const atWords = (at: NonNullable<SampleReading["firstAt"]>, zone: string) =>
  "ms" in at ? `${formatDateTime(at.ms, zone)} in ${zone}` : formatCivilDay(at.day);

/** What we made of the file's beginning, as a sentence that can be checked against the rows below. */
export function Understood({ kind, sniffed, reading, timeZone, isWhole }: Props) {
  const rows = sniffed.sample.length;
  return (
    <p className="max-w-[66ch] font-serif text-lg leading-normal text-ink-2 sm:text-xl [&_b]:font-[560] [&_b]:text-ink">
      A table of <b>{formatCount(sniffed.header.length)} columns</b> separated by{" "}
      {delimiterWords(sniffed.delimiter)}, in UTF-8.{" "}
      {reading ? (
        <>
          {isWhole ? `Its ${formatCount(rows)} rows read` : `Its first ${formatCount(rows)} rows read`} as{" "}
          <b>{countOfFacts(kind, reading.facts)}</b>
          {reading.skipped > 0 && `, ${formatCount(reading.skipped)} to skip`}
          {reading.rejected > 0 && (
            <>
              {" "}
              and <b className="text-bad!">{formatCount(reading.rejected)} that can't be read</b>
              {reading.commonReason && ` (${reading.commonReason})`}
            </>
          )}
          .{reading.firstAt && ` The first is of ${atWords(reading.firstAt, timeZone)}.`}
        </>
      ) : (
        "Say what is still missing below, and you see at once how its rows read."
      )}
    </p>
  );
}
