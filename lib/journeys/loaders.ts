import "server-only";
import { cache } from "react";
import { mayJourney } from "@/lib/journeys/policy";
import { getJourney, getJourneyLosses, listJourneySummaries } from "@/lib/journeys/queries";
import type { Journey, JourneyLosses, JourneySummary } from "@/lib/journeys/schema";
import { requireScope } from "@/lib/scope";

/** A journey of the team in the address, once a request. @throws UNAUTHENTICATED, NOT_FOUND */
export const loadJourney = cache(
  async (team: string, id: string): Promise<Journey> => getJourney(await requireScope(team, "viewer"), id),
);

/** The list of a team's journeys. @throws UNAUTHENTICATED, NOT_FOUND */
export async function loadJourneySummaries(team: string): Promise<JourneySummary[]> {
  return listJourneySummaries(await requireScope(team, "viewer"));
}

/** What deleting would lose. @throws UNAUTHENTICATED, NOT_FOUND */
export async function loadJourneyLosses(team: string, id: string): Promise<JourneyLosses> {
  return getJourneyLosses(await requireScope(team, "viewer"), id);
}

/** Whether the person may change journeys here; what the pages offer follows it. @throws UNAUTHENTICATED, NOT_FOUND */
export async function loadMayEditJourneys(team: string): Promise<boolean> {
  return mayJourney((await requireScope(team, "viewer")).role, "edit");
}
