import { describe, expect, it } from "vitest";
import { blockFromJson, blockToJson } from "@/lib/journeys/map/grid/block-json";
import { blockToHtml, blockToText, isOneCell } from "@/lib/journeys/map/grid/block-text";
import { blockOf } from "@/lib/journeys/map/grid/card-block";
import { pasteBlock } from "@/lib/journeys/map/grid/paste-block";
import { cardGrid, cardOf, gridWith } from "@/tests/factories/card-grid";

const now = "2026-11-22T09:00:00.000Z";
const empty = cardGrid(
  ["pain-points", "goals"],
  [
    [0, 0, 0],
    [0, 0, 0],
  ],
);
const personaId = "0192b1c0-0000-7000-8000-000000000001";
const grid = gridWith(empty.lanes, empty.columns, [
  cardOf("hurt", "pain-points", "A", {
    ...{ text: 'Says "no"', score: 4, channel: "email", evidence: "research", personaIds: [personaId] },
    evidenceUrl: "https://example.com/study",
  }),
  cardOf("more", "pain-points", "A", { position: 2, text: "<b>bold</b>" }),
  cardOf("goal", "goals", "B", { text: "Coffee\nby Friday" }),
]);
const block = blockOf(grid, new Set(["hurt", "more", "goal"]), new Set())!;
let made = 0;
const newId = () => `new ${++made}`;

describe("blockOf", () => {
  it("spans the cells of the cards, with what lies between left empty", () => {
    expect(block.kinds).toEqual(["pain-points", "goals"]);
    expect(block.cells.map((row) => row.map((cards) => cards.length))).toEqual([
      [2, 0],
      [0, 1],
    ]);
    expect(block.cells[0]![0]![0]).not.toHaveProperty("id");
  });

  it("has the size of selected cells, cards or not", () => {
    const cells = new Set(["pain-points A", "pain-points C"]);
    expect(blockOf(grid, new Set(), cells)!.cells).toEqual([[[], [], []]]);
    expect(blockOf(grid, new Set(), new Set())).toBeNull();
  });
});

describe("as text", () => {
  it("is what spreadsheets read", () => {
    expect(blockToText(block)).toBe('"Says ""no""\n<b>bold</b>"\t\n\t"Coffee\nby Friday"');
  });

  it("is a table in which text stays text", () => {
    expect(blockToHtml(block)).toContain("&lt;b&gt;bold&lt;/b&gt;");
    expect(blockToHtml(block)).toContain("<td>Coffee<br>by Friday</td>");
    expect(blockToHtml(block)).not.toContain("<b>");
  });

  it.each([
    ["Just a line", true],
    ["With its end\r\n", true],
    ["Two\nlines", false],
    ["Two\tcells", false],
  ])("%j is one cell: %s", (text, one) => expect(isOneCell(text)).toBe(one));
});

describe("as JSON", () => {
  it("comes back with everything", () => {
    expect(blockFromJson(blockToJson(block), now)).toEqual(block);
  });

  it.each(["", "null", "[]", '{"format":2,"cells":[[[{"text":"a"}]]]}', '{"format":1,"cells":[]}', "{"])(
    "%j is none",
    (json) => expect(blockFromJson(json, now)).toBeNull(),
  );

  it("drops what cannot be right, because any page can write to a clipboard", () => {
    const foul = {
      ...{
        text: "x".repeat(3_000),
        channel: "pigeon",
        score: 99,
        impact: 2.5,
        personaIds: ["me", personaId],
      },
      ...{
        evidence: "gospel",
        evidenceUrl: "javascript:alert(1)",
        imageId: "../../x",
        confirmedAt: "yesterday",
      },
    };
    const given = { format: 1, kinds: ["nonsense"], cells: [[[foul, 7, null]]] };
    const read = blockFromJson(JSON.stringify(given), now)!;
    expect(read.kinds).toEqual([null]);
    expect(read.cells[0]![0]).toHaveLength(1);
    expect(read.cells[0]![0]![0]).toMatchObject({
      ...{ channel: null, score: null, impact: null, personaIds: [personaId], evidence: "assumption" },
      ...{ evidenceUrl: null, imageId: null, confirmedAt: now },
    });
    expect(read.cells[0]![0]![0]!.text).toHaveLength(2_000);
  });
});

it("writes ids small, and takes no year that no calendar of ours has", () => {
  const read = (card: object) =>
    blockFromJson(JSON.stringify({ format: 1, kinds: ["goals"], cells: [[[{ text: "a", ...card }]]] }), now)!
      .cells[0]![0]![0]!;
  const id = "0192f0c0-abcd-7000-8000-0000000000ef";
  expect(read({ personaIds: [id.toUpperCase()], ownerId: id.toUpperCase() })).toMatchObject({
    personaIds: [id],
    ownerId: id,
  });
  expect(read({ confirmedAt: "0000-01-01T00:00:00Z" }).confirmedAt).toBe(now);
  expect(read({ confirmedAt: "1899-12-31T00:00:00Z" }).confirmedAt).toBe(now);
  expect(read({ confirmedAt: "2020-01-01T00:00:00Z" }).confirmedAt).toBe("2020-01-01T00:00:00Z");
});

describe("pasteBlock", () => {
  const at = { laneId: "pain-points", columnId: "A", cardId: "hurt" };

  it("puts new cards behind the one at the spot, and keeps what they carry", () => {
    const { ops, left } = pasteBlock(grid, block, at, newId);
    expect(left).toBe(0);
    expect(ops[0]!.item).toMatchObject({ laneId: "pain-points", stageId: "A", score: 4, channel: "email" });
    expect(ops.map(({ item }) => item.position)).toEqual([expect.closeTo(4 / 3), expect.closeTo(5 / 3), 2]);
    expect(new Set(ops.map(({ item }) => item.id)).size).toBe(3);
  });

  it("leaves a score behind where the kind of lane is another", () => {
    const { ops } = pasteBlock(grid, block, { laneId: "goals", columnId: "A", cardId: null }, newId);
    expect(ops[0]!.item).toMatchObject({ laneId: "goals", score: null, evidence: "research" });
  });

  it("counts what would stand past the edge", () => {
    const corner = { laneId: "goals", columnId: "C", cardId: null };
    expect(pasteBlock(grid, block, corner, newId)).toMatchObject({ left: 1, ops: [{}, {}] });
    expect(pasteBlock(grid, block, { ...corner, columnId: "X" }, newId)).toMatchObject({ left: 3, ops: [] });
  });
});
