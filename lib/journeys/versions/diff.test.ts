import { describe, expect, it } from "vitest";
import { blankCard } from "@/lib/journeys/map/blank-card";
import { emptyDocument, type MapDocument } from "@/lib/journeys/map/document";
import type { Draft } from "@/lib/journeys/map/schema";
import { diffMaps } from "@/lib/journeys/versions/diff";

const card = (id: string, position: number, more: Partial<Draft<"card">> = {}): Draft<"card"> => ({
  ...blankCard(),
  id,
  laneId: "lane",
  stageId: "stage",
  position,
  text: id,
  confirmedAt: "2026-01-01T00:00:00.000Z",
  ...more,
});
function of(...cards: Draft<"card">[]): MapDocument {
  const document = emptyDocument();
  document.items.card = cards;
  return document;
}
const told = (before: MapDocument, after: MapDocument) =>
  diffMaps(before, after).cards.map(({ id, changes }) => `${id} ${changes.join(" ")}`);

describe("diffMaps", () => {
  it("finds nothing in the same map, however it is numbered", () => {
    const before = of(card("a", 1), card("b", 2));
    expect(diffMaps(before, before)).toEqual({ cards: [], frame: [] });
    expect(told(before, of(card("b", 20), card("a", 10)))).toEqual([]);
  });

  it("tells by card what was added, removed, moved, reworded and scored", () => {
    const before = of(card("gone", 1), card("moved", 1), card("said", 2), card("scored", 3, { score: 2 }));
    const after = of(
      card("new", 1),
      card("moved", 1, { stageId: "next" }),
      card("said", 2, { text: "otherwise", evidence: "research" }),
      card("scored", 3, { score: 4 }),
    );
    expect(told(before, after)).toEqual([
      "gone removed",
      "new added",
      "moved moved",
      "said reworded details",
      "scored score",
    ]);
  });

  it("calls only that card moved which changed its place among the others", () => {
    const before = of(card("a", 1), card("b", 2), card("c", 3), card("d", 4));
    expect(told(before, of(card("d", 0.5), card("a", 1), card("b", 2), card("c", 3)))).toEqual(["d moved"]);
  });

  it("tells of stages, lanes and the rest as well", () => {
    const before = emptyDocument();
    const after = emptyDocument();
    before.items.lane = [{ id: "l", position: 1, kind: "goals", name: "Goals", hidden: false }];
    after.items.lane = [{ id: "l", position: 1, kind: "goals", name: "Aims", hidden: false }];
    after.items.point = [{ id: "p", personaId: null, stageId: "s", value: 1 }];
    expect(diffMaps(before, after).frame.map(({ kind, change }) => `${kind} ${change}`)).toEqual([
      "lane changed",
      "point added",
    ]);
  });
});
