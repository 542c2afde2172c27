import "server-only";
import { type SqlTx, withTeamSql } from "@/lib/db";
import type { MapExport } from "@/lib/journeys/exchange/map-export";
import { wasConfirmed } from "@/lib/journeys/map/confirmed-at";
import { documentOf } from "@/lib/journeys/map/document";
import { getMap } from "@/lib/journeys/map/queries";
import { stateOf } from "@/lib/journeys/map/state";
import type { Scope } from "@/lib/scope";

type Named = { id: string; name: string };

/**
 * A map for a file: with the names of the personas and owners that stand on it, and of nobody else.
 * @throws NOT_FOUND
 */
export async function getMapExport(scope: Scope, journeyId: string, tx?: SqlTx): Promise<MapExport> {
  return withTeamSql(
    scope,
    async (open) => {
      const { items } = await getMap(scope, journeyId, open);
      const personaIds = [
        ...items.persona.map(({ id }) => id),
        ...items.card.flatMap((card) => card.personaIds),
        ...items.point.flatMap(({ personaId }) => personaId ?? []),
      ];
      const ownerIds = items.card.flatMap(({ ownerId }) => ownerId ?? []);
      const names = await open.query<Named & { what: "journey" | "persona" | "person" }>(
        `SELECT 'journey' AS what, id, name FROM journeys WHERE team_id = $1 AND id = $2
         UNION ALL SELECT 'persona', id, name FROM personas WHERE team_id = $1 AND id = ANY($3::uuid[])
         UNION ALL SELECT 'person', u.id, u.name FROM memberships m JOIN users u ON u.id = m.user_id
           WHERE m.team_id = $1 AND u.id = ANY($4::uuid[])
         ORDER BY 3, 2`,
        [scope.teamId, journeyId, personaIds, ownerIds],
      );
      const of = (kind: string): Named[] =>
        names.rows.filter(({ what }) => what === kind).map(({ id, name }) => ({ id, name }));
      const [journey] = of("journey");
      return {
        journey: { name: journey!.name },
        document: documentOf(stateOf(items)),
        personas: of("persona"),
        people: of("person"),
        confirmed: new Set(items.card.filter(wasConfirmed).map(({ id }) => id)),
      };
    },
    tx,
  );
}
