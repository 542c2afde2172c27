import { MarginSection } from "@/components/shell/margin-section";
import { formatPlural } from "@/lib/format";
import type { Review } from "@/lib/reviews/schema";

/** In groups of four, as people compare them. */
const grouped = (hash: string) => hash.match(/.{1,4}/g)?.join(" ") ?? hash;

/** The hash of what was frozen, and by which definition it was counted. */
export function Proof({ review: { hash, pack } }: { review: Review }) {
  const { definition, team } = pack;
  return (
    <>
      <MarginSection title="Proof">
        {hash ? (
          <>
            <code className="block font-mono text-2xs leading-relaxed text-ink-3">
              sha256 {grouped(hash)}
            </code>
            <p className="mt-1.5 text-xs text-ink-3">Over the numbers, definition, calendar and imports.</p>
          </>
        ) : (
          <p>The hash comes with freezing.</p>
        )}
      </MarginSection>
      <MarginSection title="Counted by">
        <p>
          Definition {definition.version}, {formatPlural(definition.stages.length, "stage")}, window of{" "}
          {formatPlural(definition.windowDays, "day")}.
        </p>
        <p className="mt-1 text-xs text-ink-3">
          {team.timeZone}; nothing is called below n {team.minimumN}.
        </p>
      </MarginSection>
    </>
  );
}
