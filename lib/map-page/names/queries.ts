import "server-only";
import { listStandingImports } from "@/lib/imports/standing/queries";
import type { MapDocument } from "@/lib/journeys/map/document";
import { listJourneyNames } from "@/lib/journeys/queries";
import type { TeamNames } from "@/lib/journeys/versions/history";
import { listPersonas } from "@/lib/personas/queries";
import type { Scope } from "@/lib/scope";
import { listMembers } from "@/lib/teams/members/queries";

/** As many as a card offers to choose from. */
const mostImports = 200;

interface OfCards {
  items: Pick<MapDocument["items"], "card">;
}

const restsOnImports = ({ items }: OfCards) =>
  items.card.some(({ evidenceImportId }) => evidenceImportId !== null);

/** What the ids in these maps stand for that are not in the maps themselves. */
export async function getTeamNames(scope: Scope, maps: readonly OfCards[]): Promise<TeamNames> {
  const [members, personas, journeys, imports] = await Promise.all([
    listMembers(scope),
    listPersonas(scope),
    listJourneyNames(scope),
    maps.some(restsOnImports) ? listStandingImports(scope, { limit: mostImports }) : { items: [] },
  ]);
  return {
    people: members.map(({ userId, name }) => ({ id: userId, name })),
    personas,
    journeys,
    imports: imports.items.map(({ id, source, fileName }) => ({ id, name: `${source.name}, ${fileName}` })),
    zone: scope.team.timeZone,
  };
}
