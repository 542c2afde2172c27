import { expect, it } from "vitest";
import { blankCard } from "@/lib/journeys/map/blank-card";
import type { LaneKind } from "@/lib/journeys/map/lane-kinds";
import type { MapCard } from "@/lib/journeys/map/schema";
import { type CardWords, cardDetails } from "./card-details";

const nowMs = Date.parse("2026-09-30T12:00:00Z");
const words = { owner: null, personas: [], metric: null, nowMs };

function detailsOf(kind: LaneKind, patch: Partial<MapCard>, more: Partial<CardWords> = {}) {
  const card: MapCard = {
    ...blankCard(),
    id: "c",
    laneId: "l",
    stageId: "s",
    position: 1,
    text: "",
    evidence: "research",
    confirmedAt: "2026-09-01T00:00:00.000Z",
    createdAt: "2026-09-01T00:00:00.000Z",
    updatedAt: "2026-09-01T00:00:00.000Z",
    updatedById: null,
    revision: 1,
    ...patch,
  };
  return cardDetails(card, kind, { ...words, ...more }).join("; ");
}

it("says what the marks of a card say", () => {
  expect(detailsOf("pain-points", { score: 3 })).toBe("severity 3 of 5; evidence: research");
  expect(detailsOf("opportunities", { impact: 4, feasibility: 5, evidence: "anecdote" })).toBe(
    "impact 4 of 5, feasibility 5 of 5; evidence: anecdote",
  );
  expect(detailsOf("feelings", { score: -1.5 })).toBe("feeling −1.5; evidence: research");
  expect(detailsOf("feelings", { score: 2 })).toBe("feeling +2; evidence: research");
  const told = { owner: "Mia", personas: ["The busy parent", "The home barista"] };
  const old = { channel: "website", confirmedAt: "2025-01-01T00:00:00.000Z" } as const;
  expect(detailsOf("touchpoints", { ...old, evidenceUrl: "https://a.b/c" }, told)).toBe(
    "Website; evidence: research; with a source; not confirmed for over a year; of The busy parent and The home barista; owner Mia",
  );
});

it("says the live number, which is measured whatever was said of it, and a picture beside words", () => {
  const live = { metric: "27.9 % go on" };
  expect(detailsOf("metrics", { metric: "conversion", evidence: "assumption" }, live)).toBe(
    "27.9 % go on; evidence: measured",
  );
  expect(detailsOf("images", { imageId: "i" })).toBe("evidence: research");
  expect(detailsOf("images", { imageId: "i", text: "The shelf" })).toBe("with a picture; evidence: research");
});

it("doesn't say a score that another lane's card was given", () => {
  expect(detailsOf("actions", { text: "Waits", score: 4, impact: 2 })).toBe("evidence: research");
});
