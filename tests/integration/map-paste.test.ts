import { expect, it } from "vitest";
import { newId } from "@/lib/ids";
import { createJourney } from "@/lib/journeys/creating/mutations";
import { columnsOf } from "@/lib/journeys/map/columns";
import { editMap } from "@/lib/journeys/map/mutations";
import type { Block } from "@/lib/journeys/map/paste/block";
import { shapeOf } from "@/lib/journeys/map/paste/block-shape";
import { addWords } from "@/lib/journeys/map/paste/paste-words";
import { planPaste } from "@/lib/journeys/map/paste/plan-paste";
import { readClipboard } from "@/lib/journeys/map/paste/read-clipboard";
import { inOrder } from "@/lib/journeys/map/positions";
import { getMap } from "@/lib/journeys/map/queries";
import { stateOf } from "@/lib/journeys/map/state";
import type { Scope } from "@/lib/scope";
import { now } from "@/tests/factories/clock";
import { createTeam } from "@/tests/factories/team";

const stages = ["Awareness", "Consideration", "Purchase", "Experience", "Advocacy"];
const lanes = ["Touchpoints", "Activities", "Quotes", "Emotions", "Frustrations", "Ideas"];

/** Twelve rows of five values: two to a lane, the second without a name of its own. */
const sixtyCells = [
  ["", ...stages],
  ...lanes.flatMap((lane) => [
    [lane, ...stages.map((stage) => `${lane} at ${stage}`)],
    ["", ...stages.map((_, index) => (lane === "Emotions" ? `+${index / 2} =SUM(A1)` : `"quoted\n${lane}"`))],
  ]),
];

function asTsv(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => (/[\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => row.map(cell).join("\t")).join("\r\n");
}

async function paste(scope: Scope, journey: string, text: string) {
  const { items } = await getMap(scope, journey);
  const state = stateOf(items);
  const ordered = inOrder(items.lane);
  const block: Block = readClipboard({ text, html: "" }).block!;
  const names = { stages: items.stage.map(({ name }) => name), lanes: ordered.map(({ name }) => name) };
  const header = shapeOf(block, names, false);
  const columns = columnsOf(state);
  const plan = planPaste(block, { state, columns, lanes: ordered, at: null, header, newId, now });
  expect(plan.refused).toBeNull();
  await editMap(scope, { journey, edit: { id: newId(), ops: [...plan.ops] } }, now);
  return plan;
}

it("makes a five-stage map of sixty pasted cells in one edit", async () => {
  const { scope } = await createTeam();
  const { id } = await createJourney(scope, { name: "From a sheet", stages: [] }, now);
  const plan = await paste(scope, id, asTsv(sixtyCells));
  expect(addWords(plan.counts)).toBe("Add 85 cards and 5 stages");
  const { items, revision } = await getMap(scope, id);
  expect(revision).toBe(1);
  expect(inOrder(items.stage).map(({ name, guide }) => [name, guide])).toEqual(
    stages.map((name) => [name, name.toLowerCase()]),
  );
  expect(items.lane).toHaveLength(6);
  expect(items.card).toHaveLength(85);
  expect(new Set(items.card.map(({ evidence }) => evidence))).toEqual(new Set(["assumption"]));
  const scores = items.card.map(({ score }) => score).filter((score) => score !== null);
  expect(scores.sort()).toEqual([0, 0.5, 1, 1.5, 2]);
  expect(items.card.filter(({ text }) => text === "=SUM(A1)")).toHaveLength(5);
});

it("adds below what is there when the same is pasted again, and makes only what is missing", async () => {
  const { scope } = await createTeam();
  const { id } = await createJourney(scope, { name: "From a sheet", template: "advocacy" }, now);
  await paste(scope, id, asTsv(sixtyCells));
  const more = asTsv([
    ["", "Purchase", "Gift"],
    ["Pains", "\0Late (severity 4)", "\uD800 ●●"],
    ["Legal", "Terms", ""],
  ]);
  const plan = await paste(scope, id, more);
  expect(plan.counts).toEqual({ cards: 3, stages: 1, lanes: 1 });
  const { items } = await getMap(scope, id);
  expect(inOrder(items.stage).map(({ name }) => name)).toEqual([
    ...["Awareness", "Consideration", "Purchase", "Gift", "Experience", "Advocacy"],
  ]);
  expect(items.card.filter(({ score }) => score === 4)).toMatchObject([{ text: "\uFFFDLate", score: 4 }]);
});
