import "server-only";
import { getJourneyDetails } from "@/lib/journeys/details/queries";
import type { NamedJourney } from "@/lib/journeys/details/schema";
import { requirePageScope } from "@/lib/page";

/** The journeys with a stage that this one tells more of, by name. @throws NOT_FOUND */
export async function loadJourneyParents(team: string, id: string): Promise<NamedJourney[]> {
  return (await getJourneyDetails(await requirePageScope(team), id)).parents;
}
