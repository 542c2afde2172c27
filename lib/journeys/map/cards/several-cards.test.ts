import { expect, it } from "vitest";
import { blankCard } from "@/lib/journeys/map/blank-card";
import type { MapCard } from "@/lib/journeys/map/schema";
import { commonValue, severalOps, togglePersona, withPersona } from "./several-cards";

function card(id: string, patch: Partial<MapCard> = {}): MapCard {
  return {
    ...blankCard(),
    id,
    laneId: "lane",
    stageId: "stage",
    position: 1,
    text: id,
    evidence: "assumption",
    confirmedAt: "2026-09-01T00:00:00.000Z",
    createdAt: "2026-09-01T00:00:00.000Z",
    updatedAt: "2026-09-01T00:00:00.000Z",
    updatedById: null,
    revision: 1,
    ...patch,
  };
}

it("tells what all of them hold, an empty field too, and that they differ", () => {
  const cards = [card("a", { score: 4, ownerId: "mia" }), card("b", { score: 4 })];
  expect(commonValue(cards, "score")).toBe(4);
  expect(commonValue(cards, "channel")).toBeNull();
  expect(commonValue(cards, "ownerId")).toBeUndefined();
  expect(commonValue([], "score")).toBeUndefined();
});

it("changes those that are not so yet, and none when all are", () => {
  const cards = [card("a"), card("b", { evidence: "research" }), card("c", { evidence: "anecdote" })];
  expect(severalOps(cards, () => ({ evidence: "research" }))).toEqual([
    { op: "patch", kind: "card", id: "a", patch: { evidence: "research" } },
    { op: "patch", kind: "card", id: "c", patch: { evidence: "research" } },
  ]);
  expect(severalOps(cards, () => ({ channel: null }))).toEqual([]);
});

it("adds a persona to all and takes it from all, and leaves each card its others", () => {
  const cards = [card("a", { personaIds: ["ana"] }), card("b", { personaIds: ["ben", "ana"] }), card("c")];
  expect(["ana", "ben", "cem"].map((id) => withPersona(cards.slice(0, 2), id))).toEqual([
    "all",
    "some",
    "none",
  ]);
  const idsAfter = (isWith: boolean) =>
    severalOps(cards, (one) => togglePersona(one, "ana", isWith)).map((op) => [
      "id" in op && op.id,
      "patch" in op && op.patch,
    ]);
  expect(idsAfter(true)).toEqual([["c", { personaIds: ["ana"] }]]);
  expect(idsAfter(false)).toEqual([
    ["a", { personaIds: [] }],
    ["b", { personaIds: ["ben"] }],
  ]);
});
