import { newId } from "@/lib/ids";
import { createJourney } from "@/lib/journeys/creating/mutations";
import { laneKindWords, usualLanes } from "@/lib/journeys/map/lane-kinds";
import { editMap } from "@/lib/journeys/map/mutations";
import { inOrder } from "@/lib/journeys/map/positions";
import { getMap } from "@/lib/journeys/map/queries";
import type { MapOp } from "@/lib/journeys/map/schema";
import type { Scope } from "@/lib/scope";
import { now } from "./clock";
import { cardDraft, editOf, putCard } from "./map";

interface Size {
  stages: number;
  /** the usual ones first, then as many of them again as it takes */
  lanes: number;
  /** the first so many cells, row by row, hold one card each */
  cards: number;
}

const said = [
  "Sees an advertisement between two videos",
  "Compares three offers on one evening",
  "“Why does nobody tell me the total?”",
  "Asks a friend who has had it for a year",
  "Fills the form in a second time, after an error",
];

function moreLanes(there: number, wanted: number): MapOp[] {
  return Array.from({ length: Math.max(wanted - there, 0) }, (_, index) => {
    const position = there + index + 1;
    const kind = usualLanes[(there + index) % usualLanes.length]!;
    // A curve per lane of feelings would be another page than one of cards.
    const plain = kind === "feelings" ? ("text" as const) : kind;
    const item = {
      id: newId(),
      position,
      kind: plain,
      name: `${laneKindWords[plain].name} ${position}`,
      hidden: false,
    };
    return { op: "put", kind: "lane", item };
  });
}

/** A map of any size, with cards as people write them. @returns the journey's id */
export async function createBigMap(scope: Scope, { stages, lanes, cards }: Size): Promise<string> {
  const names = Array.from({ length: stages }, (_, index) => ({ name: `Stage ${index + 1}` }));
  const { id: journey } = await createJourney(scope, { name: `${cards} cards`, stages: names }, now);
  const edit = (ops: MapOp[]) => editMap(scope, { journey, edit: editOf(...ops) }, new Date());
  const more = moreLanes(usualLanes.length, lanes);
  if (more.length > 0) await edit(more);
  const { items } = await getMap(scope, journey);
  const columns = inOrder(items.stage);
  const cells = inOrder(items.lane)
    .slice(0, lanes)
    .flatMap((lane) => columns.map((stage) => ({ lane, stage })));
  const drafts = cells.slice(0, cards).map(({ lane, stage }, index) =>
    cardDraft(
      { laneId: lane.id, stageId: stage.id },
      {
        text: said[index % said.length]!,
        score: lane.kind === "pain-points" ? (index % 5) + 1 : null,
        channel: lane.kind === "touchpoints" ? "website" : null,
        evidence: index % 3 === 0 ? "research" : "assumption",
      },
    ),
  );
  await edit(drafts.map(putCard));
  return journey;
}
