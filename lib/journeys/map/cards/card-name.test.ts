import { expect, it } from "vitest";
import type { LaneKind } from "@/lib/journeys/map/lane-kinds";
import type { MapCard } from "@/lib/journeys/map/schema";
import { cardName } from "./card-name";

const nowMs = Date.parse("2026-09-30T12:00:00Z");
const words = { owner: null, personas: [], metric: null, nowMs };

function nameOf(kind: LaneKind, patch: Partial<MapCard>, more: Partial<Parameters<typeof cardName>[2]> = {}) {
  const card: MapCard = {
    id: "c",
    laneId: "l",
    stageId: "s",
    stepId: null,
    position: 1,
    text: "",
    channel: null,
    score: null,
    impact: null,
    feasibility: null,
    metric: null,
    personaIds: [],
    ownerId: null,
    evidence: "research",
    evidenceUrl: null,
    evidenceImportId: null,
    imageId: null,
    confirmedAt: "2026-09-01T00:00:00.000Z",
    createdAt: "2026-09-01T00:00:00.000Z",
    updatedAt: "2026-09-01T00:00:00.000Z",
    updatedById: null,
    revision: 1,
    ...patch,
  };
  return cardName(card, { kind }, { ...words, ...more });
}

it("says the text first, on one line, then what the marks say", () => {
  expect(nameOf("pain-points", { text: "Price is\n two clicks away ", score: 3 })).toBe(
    "Price is two clicks away; severity 3 of 5; research",
  );
  expect(nameOf("opportunities", { text: "Pause", impact: 4, feasibility: 5, evidence: "anecdote" })).toBe(
    "Pause; impact 4 of 5, feasibility 5 of 5; anecdote",
  );
  expect(nameOf("feelings", { text: "Lost", score: -1.5 })).toBe("Lost; feeling −1.5; research");
  expect(nameOf("feelings", { text: "Fine", score: 2 })).toBe("Fine; feeling +2; research");
  const told = { owner: "Mia", personas: ["The busy parent", "The home barista"] };
  const old = { text: "Checkout", channel: "website", confirmedAt: "2025-01-01T00:00:00.000Z" } as const;
  expect(nameOf("touchpoints", { ...old, evidenceUrl: "https://a.b/c" }, told)).toBe(
    "Checkout; Website; research; with a source; not confirmed for over a year; of The busy parent and The home barista; owner Mia",
  );
});

it("names a card without words by what it shows", () => {
  expect(nameOf("text", {})).toBe("Empty card; research");
  expect(nameOf("images", { imageId: "i" })).toBe("Picture without words; research");
  expect(nameOf("images", { imageId: "i", text: "The shelf" })).toBe("The shelf; with a picture; research");
  expect(nameOf("metrics", { metric: "nps", evidence: "assumption" }, { metric: "NPS +11" })).toBe(
    "NPS +11; measured",
  );
});

it("doesn't say what another lane's card was told", () => {
  expect(nameOf("actions", { text: "Waits", score: 4, impact: 2, channel: "email" })).toBe("Waits; research");
});
