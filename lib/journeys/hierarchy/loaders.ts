import "server-only";
import { listJourneyTree } from "@/lib/journeys/hierarchy/queries";
import type { TreeJourney } from "@/lib/journeys/hierarchy/schema";
import { mayJourney } from "@/lib/journeys/policy";
import { requirePageScope } from "@/lib/page";

/** The page of all journeys. `now`: when it was made, in ms since 1970, so that server and browser say the same. */
export async function loadJourneyTree(
  team: string,
): Promise<{ journeys: TreeJourney[]; mayEdit: boolean; now: number }> {
  const scope = await requirePageScope(team);
  const journeys = await listJourneyTree(scope);
  return { journeys, mayEdit: mayJourney(scope.role, "edit"), now: Date.now() };
}
