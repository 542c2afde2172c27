import { formatDate } from "@/lib/format";
import { movedSince } from "@/lib/reviews/moved-since";
import type { EarlierReview, Review } from "@/lib/reviews/schema";
import { columnHeads } from "@/lib/reviews/words";

interface Props {
  review: Review;
  earlier: EarlierReview | null;
  zone: string;
}

/** Says, where it is so, that the compared quarter's numbers are not those that its own closed review froze. */
export function MovedNote({ review: { pack, frozen }, earlier, zone }: Props) {
  if (!earlier || !movedSince(pack, earlier.pack)) return null;
  const { before } = columnHeads(pack);
  return (
    <p className="mt-2 text-xs text-ink-3">
      {before} numbers as they {frozen ? `stood on ${formatDate(frozen.at, zone)}` : "stand now"}; the closed
      review of {before} froze them on {formatDate(earlier.pack.frozenAt, zone)}.
    </p>
  );
}
