import fc from "fast-check";
import type { MapExport } from "@/lib/journeys/exchange/map-export";
import { blankCard } from "@/lib/journeys/map/blank-card";
import { channels } from "@/lib/journeys/map/channels";
import { evidenceGrades } from "@/lib/journeys/map/evidence";
import { cardMetrics, linkKinds } from "@/lib/journeys/map/item-kinds";
import { type LaneKind, laneKinds } from "@/lib/journeys/map/lane-kinds";
import type { Draft } from "@/lib/journeys/map/schema";
import { journeyNameSchema } from "@/lib/journeys/schema";

/** The n-th id of a test. */
export function idOf(n: number): string {
  return `00000000-0000-4000-8000-${n.toString(16).padStart(12, "0")}`;
}

function exportedStage(id: string, name: string, given: Partial<Draft<"stage">> = {}): Draft<"stage"> {
  return {
    id,
    name,
    position: 1,
    retentionAnchor: false,
    hidden: false,
    guide: null,
    subJourneyIds: [],
    ...given,
  };
}

function exportedLane(id: string, kind: LaneKind, given: Partial<Draft<"lane">> = {}): Draft<"lane"> {
  return { id, kind, name: kind, position: 1, hidden: false, ...given };
}

export function exportedCard(
  place: Pick<Draft<"card">, "id" | "laneId" | "stageId">,
  given: Partial<Draft<"card">> = {},
): Draft<"card"> {
  return {
    ...blankCard(),
    ...place,
    position: 1,
    text: "",
    confirmedAt: "2026-03-04T20:00:00.000Z",
    ...given,
  };
}

const id = fc.uuid();
const name = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 20 })
  .map((text) => text.trim())
  .filter((text) => journeyNameSchema.safeParse(text).data === text);
const position = fc.integer({ min: -1000, max: 1000 });
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });
const text = fc.string({ unit: "grapheme", maxLength: 60 });
const grade = maybe(fc.integer({ min: 1, max: 5 }));
const some = <T extends { id: string }>(of: fc.Arbitrary<T>) => fc.array(of, { maxLength: 5 });

function cards(lanes: string[], stages: string[], personas: string[]): fc.Arbitrary<Draft<"card">[]> {
  if (lanes.length === 0 || stages.length === 0) return fc.constant([]);
  return fc.array(
    fc.record({
      id,
      laneId: fc.constantFrom(...lanes),
      stageId: fc.constantFrom(...stages),
      stepId: fc.constant(null),
      position,
      text,
      channel: maybe(fc.constantFrom(...channels)),
      score: maybe(fc.integer({ min: -20, max: 50 }).map((tenths) => tenths / 10 + 0)),
      impact: grade,
      feasibility: grade,
      metric: maybe(fc.constantFrom(...cardMetrics)),
      personaIds: personas.length > 0 ? fc.subarray(personas) : fc.constant([]),
      ownerId: maybe(id),
      evidence: fc.constantFrom(...evidenceGrades),
      evidenceUrl: fc.constantFrom(null, "https://example.test/study?a=1&b=2"),
      evidenceImportId: maybe(id),
      imageId: maybe(id),
      confirmedAt: fc.constant("2026-03-04T20:00:00.000Z"),
    }),
    { maxLength: 20 },
  );
}

/** Any map whose items fit together. */
export const anyExport: fc.Arbitrary<MapExport> = fc
  .record({
    stage: some(
      fc.record({
        id,
        position,
        name,
        retentionAnchor: fc.constant(false),
        hidden: fc.boolean(),
        guide: maybe(fc.constant("purchase")),
        subJourneyIds: fc.array(id, { maxLength: 2 }),
      }),
    ),
    lane: some(fc.record({ id, position, kind: fc.constantFrom(...laneKinds), name, hidden: fc.boolean() })),
    persona: some(fc.record({ id, position })),
    journey: name,
    people: some(fc.record({ id, name })),
  })
  .chain(({ stage, lane, persona, journey, people }) => {
    const ids = (list: { id: string }[]) => list.map((item) => item.id);
    const stages = ids(stage);
    const at = stages.length > 0 ? fc.constantFrom(...stages) : null;
    const list = <T>(of: fc.Arbitrary<T> | null): fc.Arbitrary<T[]> =>
      of ? fc.array(of, { maxLength: 5 }) : fc.constant<T[]>([]);
    return fc
      .record({
        step: list(at && fc.record({ id, stageId: at, position, name })),
        card: cards(ids(lane), stages, ids(persona)),
        point: fc
          .constant(stages)
          .map((all) => all.map((stageId, n) => ({ id: idOf(n), personaId: null, stageId, value: n / 10 }))),
        link: list(
          at &&
            fc.record({
              id,
              fromStageId: at,
              toStageId: at,
              kind: fc.constantFrom(...linkKinds),
              label: name,
            }),
        ),
      })
      .map(
        (rest): MapExport => ({
          journey: { name: journey },
          document: { format: 1, items: { stage, lane, persona, ...rest } },
          personas: persona.map((one, n) => ({ id: one.id, name: `Persona ${n}` })),
          people,
        }),
      );
  })
  // Ids are made at random, but the smallest and the largest so often that two of them would meet.
  .filter(({ document: { items } }) => {
    const ids = Object.values(items).flatMap((list) => list.map((item) => item.id));
    return new Set(ids).size === ids.length;
  });

/** A map of two stages with everything that is hard to write: two personas, a hidden lane, text that means something to programs. */
export function sampleExport(): MapExport {
  const [awareness, purchase, first, second] = [1, 2, 3, 4].map(idOf) as [string, string, string, string];
  const lanes = { touch: idOf(10), actions: idOf(11), feelings: idOf(12), pains: idOf(13), hidden: idOf(14) };
  const [parent, barista, owner] = [20, 21, 22].map(idOf) as [string, string, string];
  const at = (n: number, laneId: string, stageId: string) => ({ id: idOf(n), laneId, stageId });
  return {
    journey: { name: "Coffee: the journey" },
    personas: [
      { id: parent, name: "The busy parent" },
      { id: barista, name: "The barista, at home" },
    ],
    people: [{ id: owner, name: "Mia" }],
    document: {
      format: 1,
      items: {
        stage: [
          exportedStage(purchase, "Purchase", { position: 2, retentionAnchor: true }),
          exportedStage(awareness, "Awareness"),
        ],
        step: [
          { id: second, stageId: purchase, position: 2, name: "Pay" },
          { id: first, stageId: purchase, position: 1, name: "Cart" },
        ],
        lane: [
          exportedLane(lanes.touch, "touchpoints", { name: "Touchpoints" }),
          exportedLane(lanes.actions, "actions", { name: "Actions", position: 2 }),
          exportedLane(lanes.feelings, "feelings", { name: "Feelings", position: 3 }),
          exportedLane(lanes.pains, "pain-points", { name: "Pain points", position: 4 }),
          exportedLane(lanes.hidden, "text", { name: "Secret notes", position: 5, hidden: true }),
        ],
        persona: [
          { id: parent, position: 1 },
          { id: barista, position: 2 },
        ],
        card: [
          exportedCard(at(30, lanes.touch, awareness), { text: '=HYPERLINK("http://x")', channel: "social" }),
          exportedCard(at(31, lanes.actions, awareness), { text: "Reads: a blog; #1\nand <b>smiles</b>" }),
          exportedCard(at(32, lanes.actions, purchase), {
            stepId: second,
            text: "Pays",
            personaIds: [parent],
          }),
          exportedCard(at(33, lanes.feelings, purchase), {
            stepId: second,
            text: "Pays",
            score: -1.5,
            personaIds: [parent],
          }),
          exportedCard(at(34, lanes.pains, purchase), {
            text: "Shipping is “hidden”",
            score: 5,
            ownerId: owner,
            evidence: "measured",
            evidenceUrl: "https://example.test/?a=1&b=2",
          }),
          exportedCard(at(35, lanes.pains, purchase), { text: "Slow", position: 2, stepId: first }),
          exportedCard(at(36, lanes.hidden, awareness), { text: "Nobody should see this on the map" }),
        ],
        point: [{ id: idOf(40), personaId: parent, stageId: awareness, value: 0.9 }],
        link: [{ id: idOf(50), fromStageId: purchase, toStageId: awareness, kind: "loop", label: "again" }],
      },
    },
  };
}
