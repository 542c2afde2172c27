import "server-only";
import { notFound } from "next/navigation";
import { AppError } from "@/lib/errors";
import { getJourneyDetails } from "@/lib/journeys/details/queries";
import { getMap } from "@/lib/journeys/map/queries";
import { mayJourney } from "@/lib/journeys/policy";
import { getTeamNames } from "@/lib/map-page/names/queries";
import type { ComparedSide, SideBySide } from "@/lib/map-page/side-by-side/side-by-side";
import { requirePageScope } from "@/lib/page";
import type { Scope } from "@/lib/scope";

async function sideOf(scope: Scope, id: string): Promise<ComparedSide> {
  const [{ name, state }, { items }] = await Promise.all([getJourneyDetails(scope, id), getMap(scope, id)]);
  return { id, name, state, items };
}

/**
 * A journey and another one, its future state unless one is named: what their page puts side by side.
 * @throws 404
 */
export async function loadSideBySide(team: string, id: string, other: string | null): Promise<SideBySide> {
  const scope = await requirePageScope(team);
  try {
    const journey = await getJourneyDetails(scope, id);
    const others = [...(journey.futureOf ? [journey.futureOf] : []), ...journey.futures];
    const otherId = other ?? others[0]?.id ?? null;
    const [own, theirs] = await Promise.all([
      sideOf(scope, id),
      otherId === null || otherId === id ? null : sideOf(scope, otherId),
    ]);
    const names = await getTeamNames(scope, theirs ? [own, theirs] : []);
    const swapped = own.state === "future" && theirs?.state === "current";
    return {
      team,
      journey: { id, name: journey.name, state: journey.state },
      mayEdit: mayJourney(scope.role, "edit"),
      sides: theirs && (swapped ? { left: theirs, right: own } : { left: own, right: theirs }),
      others,
      names,
    };
  } catch (error) {
    if (error instanceof AppError && error.code === "NOT_FOUND") notFound();
    throw error;
  }
}
