import type { JourneyDetails } from "@/lib/journeys/details/schema";
import type { JourneyLosses } from "@/lib/journeys/schema";

/** A journey as a row of the list of all: what it is, how far it is, and what it hangs together with. */
export interface TreeJourney extends Omit<JourneyDetails, "futureOf" | "futures" | "parents"> {
  /** the journey as it is now, of which this says how it shall be; null: none */
  futureOfId: string | null;
  /** in order; ids of sub-journeys may be of no journey (any more) */
  stages: { id: string; name: string; retentionAnchor: boolean; rules: number; subJourneyIds: string[] }[];
  /** on its map, those of hidden stages and lanes left out */
  cards: number;
  /** of these, how many are an assumption or an anecdote */
  unproven: number;
  /** the newest civil day of any source its rules read, in the team's zone; null: no rules or no facts */
  latestDay: string | null;
  /** when its map, or what is said of it, was last changed */
  editedAt: string;
  losses: JourneyLosses;
}
