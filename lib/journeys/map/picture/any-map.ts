import { channels } from "@/lib/journeys/map/channels";
import { evidenceGrades } from "@/lib/journeys/map/evidence";
import { type LaneKind, laneKindWords } from "@/lib/journeys/map/lane-kinds";
import type { MapCard, MapItems } from "@/lib/journeys/map/schema";
import { colourNames, type Look, type Palette } from "./look";
import type { ShownMap } from "./shown-map";

/** Ids for tests: the n-th of a kind. */
const idOf = (kind: number, n: number) =>
  `00000000-0000-4000-8${kind.toString().padStart(3, "0")}-${n.toString().padStart(12, "0")}`;

export const testLook: Look = {
  palette: Object.fromEntries(colourNames.map((name) => [name, "#808080"])) as Palette,
  measure: (text, { size }) => [...text].length * size * 0.55,
  families: { sans: "sans-serif", serif: "serif" },
  images: new Map(),
};

const kinds: LaneKind[] = ["touchpoints", "thoughts", "feelings", "pain-points", "opportunities"];

/** A map for tests of pictures: so many stages and cards in each cell. */
export function shownMap(given: { stages: number; cards?: number; text?: string; name?: string }): ShownMap {
  const { stages, cards = 1, text = "Compares the price per cup", name = "A journey" } = given;
  const order = (count: number) => Array.from({ length: count }, (_, n) => n);
  const made = {
    revision: 0,
    createdAt: "2026-01-01T00:00:00Z",
    updatedAt: "2026-01-01T00:00:00Z",
    updatedById: null,
  };
  const card = (lane: number, stage: number, n: number): MapCard => ({
    ...made,
    id: idOf(3, lane * 10_000 + stage * 100 + n),
    laneId: idOf(2, lane),
    stageId: idOf(1, stage),
    stepId: null,
    position: n,
    text: `${text} ${lane}.${stage}.${n}`,
    channel: channels[stage % channels.length]!,
    score: kinds[lane] === "feelings" ? (stage % 5) - 2 : 4,
    impact: 4,
    feasibility: 5,
    metric: null,
    personaIds: n % 2 === 0 ? [] : [idOf(4, 0)],
    ownerId: null,
    evidence: evidenceGrades[n % 4]!,
    evidenceUrl: null,
    evidenceImportId: null,
    imageId: null,
    confirmedAt: "2026-01-01T00:00:00Z",
  });
  const stage = { retentionAnchor: false, hidden: false, guide: null, subJourneyIds: [], revision: 0 };
  const items: MapItems = {
    stage: order(stages).map((n) => ({ ...stage, id: idOf(1, n), position: n, name: `Stage ${n}` })),
    step: [],
    lane: kinds.map((kind, n) => {
      return {
        id: idOf(2, n),
        position: n,
        kind,
        name: laneKindWords[kind].name,
        hidden: false,
        revision: 0,
      };
    }),
    persona: order(2).map((n) => ({ id: idOf(4, n), position: n, revision: 0 })),
    card: kinds.flatMap((_, lane) => order(stages).flatMap((s) => order(cards).map((n) => card(lane, s, n)))),
    point: [],
    link:
      stages > 1
        ? [
            {
              id: idOf(5, 0),
              fromStageId: idOf(1, stages - 1),
              toStageId: idOf(1, 0),
              kind: "loop",
              label: "Again",
              revision: 0,
            },
          ]
        : [],
  };
  return {
    name,
    team: "Northlight",
    items,
    numbers: null,
    personas: [
      { id: idOf(4, 0), name: "The busy parent", mark: 0 },
      { id: idOf(4, 1), name: "The barista", mark: 1 },
    ],
    people: [],
    imagePath: "/images/{id}",
    now: Date.parse("2026-02-01T00:00:00Z"),
  };
}
