import { placeWords } from "@/lib/journeys/map/conflicts/names";
import { documentOf } from "@/lib/journeys/map/document";
import type { MapCard, MapLane, MapStage } from "@/lib/journeys/map/schema";
import { type MapState, stateOf } from "@/lib/journeys/map/state";
import type { Pair } from "@/lib/journeys/side-by-side/align";
import { inIdsOf } from "@/lib/journeys/side-by-side/in-ids-of";
import { pairMaps } from "@/lib/journeys/side-by-side/pair-maps";
import { type CardDifference, diffMaps, type MapDiff } from "@/lib/journeys/versions/diff";

export interface ComparedCard extends Pair<MapCard> {
  /** how the two stand to one another; "moved": it is in another cell of the other map */
  is: "same" | "changed" | "left" | "right" | "moved";
  /** of one that is moved: where the other map has it, "Thoughts · Purchase" */
  elsewhere: string | null;
  /** what is not the same; null: nothing */
  difference: CardDifference | null;
}

export interface ComparedCell {
  lane: Pair<MapLane>;
  cards: ComparedCard[];
}

export interface ComparedStage {
  stage: Pair<MapStage>;
  /** one for each lane of either map, in order */
  cells: ComparedCell[];
}

export interface ComparedMaps {
  stages: ComparedStage[];
  /** everything that is not the same, told in the ids of the left */
  diff: MapDiff;
  /** the right map in the ids of the left, which the difference is about */
  after: MapState;
}

const isHidden = ({ left, right }: Pair<{ hidden: boolean }>) =>
  left?.hidden !== false && right?.hidden !== false;

/**
 * Two maps beside one another, stage by stage and lane by lane, and all that is different between them. What is hidden in both
 * stands there only with what is different in it.
 */
export function compareMaps(left: MapState, right: MapState): ComparedMaps {
  const pairs = pairMaps(left, right);
  const after = stateOf(inIdsOf(left, right, pairs));
  const diff = diffMaps(documentOf(left), documentOf(after));
  const differences = new Map(diff.cards.map((one) => [one.id, one]));
  const elsewhere = new Map(
    pairs.moved.flatMap(({ left: from, right: to }) => [
      [from!.id, { difference: differences.get(from!.id)!, words: placeWords(right, to!) }],
      [to!.id, { difference: differences.get(from!.id)!, words: placeWords(left, from!) }],
    ]),
  );
  const compared = (pair: Pair<MapCard>): ComparedCard => {
    const id = (pair.left ?? pair.right)!.id;
    const moved = elsewhere.get(id);
    if (moved) return { ...pair, is: "moved", elsewhere: moved.words, difference: moved.difference };
    const difference = differences.get(id) ?? null;
    const alone = pair.left ? "left" : "right";
    const both = difference ? "changed" : "same";
    return { ...pair, is: pair.left && pair.right ? both : alone, elsewhere: null, difference };
  };
  const byStage = Map.groupBy(pairs.cells, ({ stage }) => stage);
  const stages = pairs.stages.map((stage) => ({
    stage,
    cells: (byStage.get(stage) ?? []).map(({ lane, cards }) => {
      const all = cards.map(compared);
      return { lane, cards: isHidden(stage) || isHidden(lane) ? all.filter(({ is }) => is !== "same") : all };
    }),
  }));
  return {
    stages: stages.filter(
      ({ stage, cells }) => !isHidden(stage) || cells.some(({ cards }) => cards.length > 0),
    ),
    diff,
    after,
  };
}
