import { expect, it } from "vitest";
import { DAY_MS } from "@/lib/dates";
import { isStale, summariseEvidence } from "@/lib/journeys/map/evidence-summary";
import type { Item, MapItems } from "@/lib/journeys/map/schema";
import { stateOf } from "@/lib/journeys/map/state";

const nowMs = Date.parse("2026-09-30T12:00:00Z");
const daysAgo = (days: number) => new Date(nowMs - days * DAY_MS).toISOString();

const stage = (id: string, position: number, hidden = false): Item<"stage"> => ({
  id,
  position,
  name: id,
  retentionAnchor: false,
  hidden,
  guide: null,
  subJourneyIds: [],
  revision: 1,
});
const lane = (id: string, position: number, patch: Partial<Item<"lane">> = {}): Item<"lane"> => ({
  id,
  position,
  kind: "actions",
  name: id,
  hidden: false,
  revision: 1,
  ...patch,
});
function card(id: string, laneId: string, stageId: string, patch: Partial<Item<"card">> = {}): Item<"card"> {
  const nothing = {
    channel: null,
    score: null,
    impact: null,
    feasibility: null,
    metric: null,
    imageId: null,
  };
  return {
    ...nothing,
    id,
    laneId,
    stageId,
    stepId: null,
    position: 1,
    text: id,
    personaIds: [],
    ownerId: null,
    evidence: "research",
    evidenceUrl: null,
    evidenceImportId: null,
    confirmedAt: daysAgo(1),
    createdAt: daysAgo(1),
    updatedAt: daysAgo(1),
    updatedById: null,
    revision: 1,
    ...patch,
  };
}
const mapOf = (items: Partial<MapItems>) =>
  stateOf({ stage: [], step: [], lane: [], persona: [], card: [], point: [], link: [], ...items });

it("calls a card old after 365 days, not on the day", () => {
  expect(isStale({ confirmedAt: daysAgo(365) }, nowMs)).toBe(false);
  expect(isStale({ confirmedAt: new Date(nowMs - 365 * DAY_MS - 1).toISOString() }, nowMs)).toBe(true);
});

it("counts by grade, and lists what is doubtful as it stands on the map", () => {
  const state = mapOf({
    stage: [stage("late", 2), stage("early", 1)],
    step: [
      { id: "second", stageId: "early", position: 2, name: "b", revision: 1 },
      { id: "first", stageId: "early", position: 1, name: "a", revision: 1 },
    ],
    lane: [lane("upper", 1), lane("lower", 2)],
    card: [
      card("sure", "upper", "late", { evidence: "measured" }),
      card("old", "upper", "late", { confirmedAt: daysAgo(400) }),
      card("right", "upper", "early", { evidence: "assumption", stepId: "second" }),
      card("below", "lower", "early", { evidence: "anecdote", confirmedAt: daysAgo(900) }),
      card("next", "upper", "early", { evidence: "anecdote", position: 2 }),
      card("top", "upper", "early", { evidence: "assumption" }),
    ],
  });
  const { doubtful, ...counts } = summariseEvidence(state, nowMs);
  expect(counts).toEqual({
    cards: 6,
    byGrade: { assumption: 2, anecdote: 2, research: 1, measured: 1 },
    unproven: 4,
    stale: 2,
  });
  const seen = doubtful.map(({ stage: { name }, cards }) => [name, ...cards.map((one) => one.card.id)]);
  expect(seen).toEqual([
    ["early", "top", "next", "below", "right"],
    ["late", "old"],
  ]);
  expect(doubtful[0]!.cards[2]).toMatchObject({ grade: "anecdote", stale: true });
});

it("leaves out what is hidden, and takes a live number for measured", () => {
  const state = mapOf({
    stage: [stage("seen", 1), stage("hidden", 2, true)],
    lane: [lane("shown", 1), lane("away", 2, { hidden: true }), lane("numbers", 3, { kind: "metrics" })],
    card: [
      card("a", "away", "seen", { evidence: "assumption" }),
      card("b", "shown", "hidden", { evidence: "assumption" }),
      card("c", "numbers", "seen", { evidence: "assumption", metric: "nps" }),
    ],
  });
  expect(summariseEvidence(state, nowMs)).toMatchObject({ cards: 1, unproven: 0, byGrade: { measured: 1 } });
});

it("finds nothing in an empty map", () => {
  expect(summariseEvidence(mapOf({}), nowMs)).toMatchObject({
    cards: 0,
    unproven: 0,
    stale: 0,
    doubtful: [],
  });
});
