import "server-only";
import { type Tx, withTeam } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { countMatchingFacts } from "@/lib/facts/queries";
import { isId } from "@/lib/ids";
import type { Channel } from "@/lib/journeys/map/channels";
import type { Persona, PersonaFields, PersonaJourney, PersonaSummary } from "@/lib/personas/schema";
import type { Scope } from "@/lib/scope";
import { listSourceNames } from "@/lib/sources/queries";

/** Every persona of the team with the journeys it stands on, by name. */
export async function listPersonas(scope: Scope, tx?: Tx): Promise<PersonaSummary[]> {
  const { teamId } = scope;
  const read = async (open: Tx) => {
    const rows = await open.persona.findMany({
      where: { teamId },
      select: {
        id: true,
        name: true,
        tagline: true,
        role: true,
        mark: true,
        imageId: true,
        share: true,
        maps: { select: { map: { select: { journey: { select: { id: true, name: true } } } } } },
      },
    });
    return rows.map(({ maps, ...persona }) => ({
      ...persona,
      journeys: byName(maps.map(({ map }) => map.journey)),
    }));
  };
  return byName(await withTeam(scope, read, tx));
}

function byName<T extends { id: string; name: string }>(items: T[]): T[] {
  return items.sort((a, b) => a.name.localeCompare(b.name, "en") || (a.id < b.id ? -1 : 1));
}

/** A persona and how much of each journey is about them. @throws NOT_FOUND */
export async function getPersona(
  scope: Scope,
  id: string,
  tx?: Tx,
): Promise<Persona & { journeys: PersonaJourney[] }> {
  return withTeam(
    scope,
    async (open) => {
      const persona = await readPersona(open, scope, id);
      const journeys = await open.$queryRaw<PersonaJourney[]>`
        SELECT j.id::text, j.name,
          count(c.id) FILTER (WHERE ${id}::uuid = ANY(c.persona_ids))::int AS cards,
          count(c.id) FILTER (WHERE cardinality(c.persona_ids) = 0)::int AS "sharedCards"
        FROM map_personas m JOIN journeys j ON j.team_id = m.team_id AND j.id = m.journey_id
          LEFT JOIN lanes l ON l.team_id = m.team_id AND l.journey_id = m.journey_id
          LEFT JOIN cards c ON c.team_id = l.team_id AND c.lane_id = l.id
        WHERE m.team_id = ${scope.teamId}::uuid AND m.id = ${id}::uuid
        GROUP BY j.id, j.name`;
      return { ...persona, journeys: byName(journeys) };
    },
    tx,
  );
}

/**
 * How many rows of facts are a persona's by its data rule, over all sources that it asks for. Reads raw facts. Null: it has no
 * rule, or the source is gone. @throws NOT_FOUND
 */
export async function countPersonaRows(scope: Scope, id: string, tx?: Tx): Promise<number | null> {
  const { rule } = await withTeam(scope, (open) => readPersona(open, scope, id), tx);
  if (!rule) return null;
  const sources = (await listSourceNames(scope, tx)).filter(
    ({ id: source }) => rule.source === undefined || source === rule.source,
  );
  if (sources.length === 0) return null;
  const match = { where: { [rule.column]: rule.value } };
  const counts = await countMatchingFacts(
    scope,
    sources.map(({ id: sourceId, kind }) => ({ sourceId, kind, match, kpi: null })),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

/** A persona alone; `lock` holds it until the transaction ends. @throws NOT_FOUND */
export async function readPersona(
  tx: Tx,
  scope: Scope,
  id: string,
  { lock = false }: { lock?: boolean } = {},
): Promise<Persona> {
  const { teamId } = scope;
  if (lock && isId(id))
    await tx.$queryRaw`SELECT FROM personas WHERE team_id = ${teamId}::uuid AND id = ${id}::uuid FOR UPDATE`;
  const row = isId(id) ? await tx.persona.findUnique({ where: { teamId_id: { teamId, id } } }) : null;
  if (!row) throw new AppError("NOT_FOUND", "There is no such persona in this team.");
  const { teamId: _, createdAt, updatedAt, demographics, channels, rule, ...rest } = row;
  return {
    ...rest,
    demographics: demographics as PersonaFields["demographics"],
    channels: channels as Channel[],
    rule: rule as PersonaFields["rule"],
  };
}
