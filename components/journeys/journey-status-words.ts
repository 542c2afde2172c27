import type { JourneyStatus } from "@/lib/journeys/details/schema";

export const journeyStatusWords: Record<JourneyStatus, string> = {
  draft: "Draft",
  active: "Active",
  archived: "Archived",
};
