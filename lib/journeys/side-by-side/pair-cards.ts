import type { MapCard } from "@/lib/journeys/map/schema";
import { type Pair, paired } from "@/lib/journeys/side-by-side/align";
import { wordDiff } from "@/lib/journeys/versions/words/word-diff";

/** Texts that share more of their signs than this are the same card, reworded. */
const alike = 0.5;

export const plainText = (card: MapCard) => card.text.trim().toLowerCase().replace(/\s+/g, " ");

/** How much of the longer of two texts is in the other. @unit ratio 0–1 */
function likeness(before: string, after: string): number {
  const longer = Math.max(before.length, after.length);
  if (longer === 0) return 1;
  const same = wordDiff(before, after).filter(({ kind, text }) => kind === "same" && text.trim() !== "");
  return same.reduce((sum, { text }) => sum + text.length, 0) / longer;
}

function mostAlike(card: MapCard, right: readonly MapCard[], taken: ReadonlySet<number>): number | null {
  let [best, found] = [alike, null as number | null];
  right.forEach((other, index) => {
    if (taken.has(index)) return;
    const score = likeness(card.text, other.text);
    if (score <= best) return;
    best = score;
    found = index;
  });
  return found;
}

/** The cards of a cell beside those of the other map's: those of the same text, then those that are much alike. */
export function pairCards(left: readonly MapCard[], right: readonly MapCard[]): Pair<MapCard>[] {
  const taken = new Set<number>();
  const take = (index: number | null) => {
    if (index !== null) taken.add(index);
    return index;
  };
  const same = left.map((card) => {
    const index = right.findIndex(
      (other, place) => !taken.has(place) && plainText(other) === plainText(card),
    );
    return take(index < 0 ? null : index);
  });
  return paired(
    left,
    right,
    same.map((index, place) => index ?? take(mostAlike(left[place]!, right, taken))),
  );
}
