import type { MapCard } from "@/lib/journeys/map/schema";
import { type Pair, paired } from "@/lib/journeys/side-by-side/align";
import { type Bag, bagOf, likeness } from "@/lib/journeys/side-by-side/likeness";

/** Texts that are more alike than this are the same card, reworded: first those of which that is sure, then those freely put. */
const [surelyAlike, alike] = [0.65, 0.4];

/** In a cell with more pairs than this a reworded card is looked for only among the next few of the other map's. */
const mostPairs = 40 * 40;
const nextFew = 8;

export const plainText = (card: MapCard) => card.text.trim().toLowerCase().replace(/\s+/g, " ");

/** For each of the left the place of the right one with its words; of equal ones the first with the first. */
function sameWords(left: readonly MapCard[], right: readonly MapCard[]): (number | null)[] {
  const places = Map.groupBy(right.keys(), (place) => plainText(right[place]!));
  const used = new Map<string, number>();
  return left.map((card) => {
    const text = plainText(card);
    const turn = used.get(text) ?? 0;
    used.set(text, turn + 1);
    return places.get(text)?.[turn] ?? null;
  });
}

function mostAlike(bag: Bag, candidates: readonly number[], bags: ReadonlyMap<number, Bag>, least: number) {
  let [best, found] = [least, null as number | null];
  for (const place of candidates) {
    const score = likeness(bag, bags.get(place)!);
    if (score > best) [best, found] = [score, place];
  }
  return found;
}

/** The cards of a cell beside those of the other map's: those of the same text, then those that are much alike. */
export function pairCards(left: readonly MapCard[], right: readonly MapCard[]): Pair<MapCard>[] {
  const same = sameWords(left, right);
  const taken = new Set(same);
  const free = [...right.keys()].filter((place) => !taken.has(place));
  const bags = new Map(free.map((place) => [place, bagOf(right[place]!.text)]));
  const alone = same.filter((place) => place === null).length;
  const most = alone * free.length > mostPairs ? nextFew : free.length;
  const reworded = (partner: readonly (number | null)[], least: number) =>
    partner.map((place, index) => {
      if (place !== null || free.length === 0) return place;
      const found = mostAlike(bagOf(left[index]!.text), free.slice(0, most), bags, least);
      if (found !== null) free.splice(free.indexOf(found), 1);
      return found;
    });
  return paired(left, right, reworded(reworded(same, surelyAlike), alike));
}
