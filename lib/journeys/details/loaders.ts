import "server-only";
import { cache } from "react";
import { getJourneyDetails } from "@/lib/journeys/details/queries";
import type { JourneyDetails, NamedJourney } from "@/lib/journeys/details/schema";
import { requirePageScope } from "@/lib/page";

/** What a journey is beside its map, once a request. @throws NOT_FOUND */
export const loadJourneyDetails = cache(
  async (team: string, id: string): Promise<JourneyDetails> =>
    getJourneyDetails(await requirePageScope(team), id),
);

/** The journeys with a stage that this one tells more of, by name. @throws NOT_FOUND */
export async function loadJourneyParents(team: string, id: string): Promise<NamedJourney[]> {
  return (await loadJourneyDetails(team, id)).parents;
}
