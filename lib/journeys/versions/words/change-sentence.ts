import { formatPlural } from "@/lib/format";
import {
  asSentence,
  type ChangeDigest,
  cardParts,
  frameParts,
} from "@/lib/journeys/versions/words/change-digest";
import { overTime } from "@/lib/journeys/versions/words/sides";

/**
 * What is not the same in two versions, as one sentence without its stop: "3 cards added, 1 reworded, 2 scores changed, stage
 * Trial added". Empty: all is the same.
 */
export function changeSentence(
  digest: ChangeDigest,
  personas: readonly { id: string; name: string }[],
): string {
  const { counts } = digest;
  const parts = cardParts([
    [counts.added, "added"],
    [counts.removed, "removed"],
    [counts.moved, "moved"],
    [counts.reworded, "reworded"],
  ]);
  if (counts.score > 0) parts.push(`${formatPlural(counts.score, "score")} changed`);
  if (counts.details > 0) parts.push(`details of ${formatPlural(counts.details, "card")} changed`);
  return asSentence([...parts, ...frameParts(digest, { personas, voice: overTime })]);
}
