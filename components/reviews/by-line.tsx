import { formatDateTime, formatPlural } from "@/lib/format";
import type { Review } from "@/lib/reviews/schema";

const somebody = "somebody who has left";

/** When the numbers were frozen and from what; for a draft, that they still move. */
export function ByLine({ review, zone }: { review: Review; zone: string }) {
  const { frozen, closed, pack } = review;
  const imports = formatPlural(pack.imports.length, "import");
  const at = (instant: Date) => formatDateTime(instant, zone);
  return (
    <p className="text-sm text-ink-3">
      {frozen ? (
        <>
          Frozen on {at(frozen.at)} {zone} by {frozen.name ?? somebody}, from {imports}. The numbers below
          can't change.
        </>
      ) : (
        <>
          Not frozen yet: the numbers as they are now, from {imports}. They move with every import until they
          are frozen.
        </>
      )}
      {closed && (
        <span className="block">
          Closed on {at(closed.at)} by {closed.name ?? somebody}.
        </span>
      )}
    </p>
  );
}
