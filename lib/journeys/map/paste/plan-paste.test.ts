import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnsOf } from "@/lib/journeys/map/columns";
import type { PasteInput } from "@/lib/journeys/map/paste/paste-plan";
import { addWords } from "@/lib/journeys/map/paste/paste-words";
import { planPaste } from "@/lib/journeys/map/paste/plan-paste";
import { inOrder } from "@/lib/journeys/map/positions";
import { type Draft, mapEditSchema } from "@/lib/journeys/map/schema";
import { emptyState, type MapState } from "@/lib/journeys/map/state";

const id = (number: number) => `00000000-0000-7000-8000-${String(number).padStart(12, "0")}`;
const now = new Date("2026-11-20T10:00:00.000Z");

function counter() {
  let next = 1_000;
  return () => id(next++);
}

const blank = { retentionAnchor: false, hidden: false, guide: null, subJourneyIds: [], revision: 1 };
const lane = { hidden: false, revision: 1 };

/** Awareness (1), Consideration (2) with steps Compare (21) and Try (22), Purchase (3); touchpoints (11), thoughts (12), pain points (13). */
function aMap(): MapState {
  return {
    ...emptyState(),
    stage: {
      [id(1)]: { id: id(1), position: 1, name: "Awareness", ...blank },
      [id(2)]: { id: id(2), position: 2, name: "Consideration", ...blank },
      [id(3)]: { id: id(3), position: 3, name: "Purchase", ...blank },
    },
    step: {
      [id(21)]: { id: id(21), stageId: id(2), position: 1, name: "Compare", revision: 1 },
      [id(22)]: { id: id(22), stageId: id(2), position: 2, name: "Try", revision: 1 },
    },
    lane: {
      [id(11)]: { id: id(11), position: 1, kind: "touchpoints", name: "Touchpoints", ...lane },
      [id(12)]: { id: id(12), position: 2, kind: "thoughts", name: "In their head", ...lane },
      [id(13)]: { id: id(13), position: 3, kind: "pain-points", name: "Pain points", ...lane },
    },
  };
}

function input(state: MapState, more: Partial<PasteInput> = {}): PasteInput {
  return {
    state,
    columns: columnsOf(state),
    lanes: inOrder(Object.values(state.lane)),
    at: null,
    header: { stages: true, lanes: true },
    newId: counter(),
    now,
    ...more,
  };
}

const sheet = [
  ["", "Awareness", "Trial", "Purchase"],
  ["Touchpoint", "Email: letter", "Instagram", ""],
  ["Quotes", "“Nice”\n“Hm”", "", "“Done”"],
  ["Emotion", "+1", "", "−2"],
  ["", "", "calm", ""],
  ["Frustrations", "", "Slow (severity 2)", "Late 5/5"],
];

it("makes cards of the persona as whom the map is seen, else of everyone", () => {
  const block = [
    ["", "Purchase"],
    ["Pain points", "Queue"],
  ];
  for (const personaId of [id(9), null]) {
    const [op] = planPaste(block, input(aMap(), { personaId })).ops;
    expect(op).toMatchObject({ kind: "card", item: { text: "Queue", personaIds: personaId ? [id(9)] : [] } });
  }
});

describe("a sheet with names", () => {
  it("finds the lanes and stages that are there and makes the others", () => {
    const plan = planPaste(sheet, input(aMap()));
    expect(plan.columns.map(({ name, isNew }) => [name, isNew])).toEqual([
      ["Awareness", false],
      ["Trial", true],
      ["Purchase", false],
    ]);
    expect(plan.rows.map(({ named, lane: { name, kind, isNew } }) => [named, name, kind, isNew])).toEqual([
      ["Touchpoint", "Touchpoints", "touchpoints", false],
      ["Quotes", "In their head", "thoughts", false],
      ["Emotion", "Emotion", "feelings", true],
      ["", "Emotion", "feelings", true],
      ["Frustrations", "Pain points", "pain-points", false],
    ]);
    expect(plan.counts).toEqual({ cards: 10, stages: 1, lanes: 1 });
    expect(addWords(plan.counts)).toBe("Add 10 cards, 1 stage and 1 lane");
    const [stage, newLane] = plan.ops.map((op) => op.item) as [Draft<"stage">, Draft<"lane">];
    expect(stage).toMatchObject({ name: "Trial", position: 1.5 });
    expect(newLane).toMatchObject({ name: "Emotion", kind: "feelings", position: 2.5 });
  });

  it("puts steps' names into steps, and values under a merged heading under its stage", () => {
    const block = [
      ["Stage", "Consideration", "", "Try"],
      ["Thoughts", "a", "b", "c"],
    ];
    const plan = planPaste(block, input(aMap()));
    expect(plan.columns.map((column) => column.stepId)).toEqual([id(21), id(22)]);
    expect(plan.rows[0]!.cells.map((cards) => cards.map(({ text }) => text))).toEqual([["a", "b"], ["c"]]);
    expect(plan.counts).toEqual({ cards: 3, stages: 0, lanes: 0 });
  });

  it("gives names as they can be kept, and takes one that can't be seen for none", () => {
    const block = [
      ["", "\u202eTrial\u202c", "\u200b"],
      ["Pain points", "a", "b"],
    ];
    const plan = planPaste(block, input(aMap()));
    expect(plan.columns.map(({ name }) => name)).toEqual(["Trial"]);
  });

  it("makes the whole of an empty map", () => {
    const plan = planPaste(sheet, input(emptyState()));
    expect(plan.counts).toEqual({ cards: 10, stages: 3, lanes: 4 });
    const stages = plan.ops.filter((op) => op.kind === "stage").map(({ item }) => item as Draft<"stage">);
    expect(stages.map(({ name, position, guide }) => [name, position, guide])).toEqual([
      ["Awareness", 1, "awareness"],
      ["Trial", 2, null],
      ["Purchase", 3, "purchase"],
    ]);
  });

  it("follows where a person put a row", () => {
    const plan = planPaste(sheet, input(aMap(), { choices: { 1: { lane: id(12) }, 5: { kind: "text" } } }));
    expect(plan.rows.map(({ lane }) => lane.kind)).toEqual([
      "thoughts",
      "thoughts",
      "feelings",
      "feelings",
      "text",
    ]);
    expect(plan.rows[4]!.lane).toMatchObject({ name: "Frustrations", isNew: true });
  });
});

describe("values alone", () => {
  const at = { laneId: id(12), columnId: id(22) };
  const header = { stages: false, lanes: false };

  it("begin where somebody stands, and go on in new stages and lanes", () => {
    const block = [
      ["a", "b", "c"],
      ["d (severity 3)", "", ""],
      ["", "", "e"],
    ];
    const plan = planPaste(block, input(aMap(), { at, header }));
    expect(plan.columns.map(({ name }) => name)).toEqual(["Consideration: Try", "Purchase", "Stage 4"]);
    expect(plan.rows.map(({ lane }) => lane.name)).toEqual(["In their head", "Pain points", "Notes"]);
    expect(plan.counts).toEqual({ cards: 5, stages: 1, lanes: 1 });
    const cards = plan.ops.filter((op) => op.kind === "card").map(({ item }) => item as Draft<"card">);
    expect(cards[3]).toMatchObject({
      text: "d",
      score: 3,
      stepId: id(22),
      evidence: "assumption",
      position: 1,
    });
  });

  it("stand behind the cards that are there", () => {
    const first = planPaste([["a\nb"]], input(aMap(), { at, header }));
    const items = first.ops.map(({ item }) => item as Draft<"card">);
    const there = items.map((card) => ({
      ...card,
      revision: 1,
      createdAt: now.toISOString(),
      updatedAt: now.toISOString(),
      updatedById: null,
    }));
    const state = { ...aMap(), card: Object.fromEntries(there.map((card) => [card.id, card])) };
    const second = planPaste([["c"]], input(state, { at, header }));
    expect(second.ops).toMatchObject([{ item: { text: "c", position: 3 } }]);
  });
});

describe("what doesn't fit is refused with words", () => {
  it.each([
    [
      "cards",
      [
        ["", "Purchase"],
        ["Thoughts", "a\n".repeat(900).trim()],
        ["Pains", "b\n".repeat(900).trim()],
        ["Touchpoints", "c\n".repeat(900).trim()],
      ],
      /makes 2,700 cards/,
    ],
    [
      "stages",
      [["", ...Array.from({ length: 60 }, (_, at) => `Day ${at}`)], ["Thoughts"]],
      /63 stages, and holds at most 60/,
    ],
    [
      "names",
      [
        ["", "x".repeat(121)],
        ["Thoughts", "a"],
      ],
      /too long for a stage's name/,
    ],
    [
      "nothing new",
      [
        ["", "Purchase"],
        ["Thoughts", ""],
      ],
      /nothing to add/,
    ],
  ] as const)("%s", (_, rows, words) => {
    const width = Math.max(...rows.map((row) => row.length));
    const block = rows.map((row) => Array.from({ length: width }, (__, at) => row[at] ?? ""));
    const plan = planPaste(block, input(aMap()));
    expect(plan.refused).toMatch(words);
    expect(plan.ops).toEqual([]);
  });
});

it("whatever is pasted, makes one valid edit that only adds and holds every word once", () => {
  const cell = fc.oneof(
    fc.constantFrom(
      "",
      "",
      "Purchase",
      "Ideas",
      "+1",
      "word\nword",
      "Email: word",
      "• word (severity 2)",
      "word",
    ),
    fc.string({ maxLength: 8 }).map((text) => text.trim()),
  );
  const size = fc.integer({ min: 1, max: 5 });
  const blocks = fc.tuple(size, size).chain(([rows, columns]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );
  fc.assert(
    fc.property(
      blocks,
      fc.boolean(),
      fc.boolean(),
      fc.boolean(),
      fc.boolean(),
      (block, stages, lanes, onMap, standing) => {
        const state = onMap ? aMap() : emptyState();
        const at = standing && onMap ? { laneId: id(12), columnId: id(3) } : null;
        const plan = planPaste(block, input(state, { header: { stages, lanes }, at }));
        expect(plan.ops.every((op) => op.op === "put")).toBe(true);
        if (plan.refused !== null) return;
        mapEditSchema.parse({ id: id(1), ops: plan.ops });
        const ids = plan.ops.map((op) => op.item.id);
        expect(new Set(ids).size).toBe(ids.length);
        const places = new Set([...ids, ...Object.keys(state.stage), ...Object.keys(state.lane)]);
        const cards = plan.ops.filter((op) => op.kind === "card").map(({ item }) => item as Draft<"card">);
        for (const card of cards) expect(places.has(card.laneId) && places.has(card.stageId)).toBe(true);
        const words = (text: string) => text.split("word").length - 1;
        const values = block.slice(stages ? 1 : 0).flatMap((row) => row.slice(lanes ? 1 : 0));
        const count = (list: readonly string[]) => list.reduce((sum, text) => sum + words(text), 0);
        expect(count(cards.map(({ text }) => text))).toBe(count(values));
      },
    ),
  );
});
