import "server-only";
import { cache } from "react";
import { loadJourneyDetails } from "@/lib/journeys/details/loaders";
import { getMapNumbers } from "@/lib/journeys/map/numbers/queries";
import { getMap } from "@/lib/journeys/map/queries";
import type { JourneyMap } from "@/lib/journeys/map/schema";
import { mayJourney } from "@/lib/journeys/policy";
import { listJourneyNames } from "@/lib/journeys/queries";
import type { MapInfo } from "@/lib/map-page/info";
import { requirePageScope, requirePageSession } from "@/lib/page";
import { listPersonas } from "@/lib/personas/queries";
import { listMembers } from "@/lib/teams/members/queries";

/** The map of a journey and what it stands among, for its page. @throws NOT_FOUND */
export const loadMap = cache(
  async (team: string, id: string): Promise<{ map: JourneyMap; info: MapInfo }> => {
    const scope = await requirePageScope(team);
    const { userId, name } = await requirePageSession();
    const now = new Date();
    const [map, journey, members, personas, journeys, numbers] = await Promise.all([
      getMap(scope, id),
      loadJourneyDetails(team, id),
      listMembers(scope),
      listPersonas(scope),
      listJourneyNames(scope),
      getMapNumbers(scope, id, now),
    ]);
    const info: MapInfo = {
      team,
      teamName: scope.team.name,
      journey,
      me: { id: userId, name },
      mayEdit: mayJourney(scope.role, "edit"),
      people: members.map((member) => ({ id: member.userId, name: member.name })),
      personas,
      journeys: journeys.filter((other) => other.id !== id),
      numbers,
      now: now.getTime(),
    };
    return { map, info };
  },
);
