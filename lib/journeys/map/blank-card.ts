import type { Draft } from "@/lib/journeys/map/schema";

type Said = Omit<Draft<"card">, "id" | "laneId" | "stageId" | "position" | "text" | "confirmedAt">;

/** What a card says beside its text when nobody has said anything of it: an assumption, of every persona. */
export function blankCard(): Said {
  return {
    stepId: null,
    channel: null,
    score: null,
    impact: null,
    feasibility: null,
    metric: null,
    personaIds: [],
    ownerId: null,
    evidence: "assumption",
    evidenceUrl: null,
    evidenceImportId: null,
    imageId: null,
  };
}
