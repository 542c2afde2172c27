import "server-only";
import { recordAudit } from "@/lib/activity/mutations";
import { type SqlTx, withTeamSql } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { formatPlural } from "@/lib/format";
import { newId } from "@/lib/ids";
import { insertJourney } from "@/lib/journeys/creating/mutations";
import { type AdoptedMap, adopted } from "@/lib/journeys/exchange/adopted";
import { readMapFile } from "@/lib/journeys/exchange/read-map-file";
import type { ImportedJourney } from "@/lib/journeys/exchange/schema";
import type { MapDocument } from "@/lib/journeys/map/document";
import { mayJourney } from "@/lib/journeys/policy";
import { maxPersonaName, maxPersonas } from "@/lib/personas/limits";
import { nextMark } from "@/lib/personas/mark";
import type { Scope } from "@/lib/scope";

/** Personas that a file names and the team doesn't have: their names, the rest to be told later. @throws LIMIT */
async function insertPersonas(
  scope: Scope,
  { personas, marks }: { personas: AdoptedMap["newPersonas"]; marks: number[] },
  now: Date,
  tx: SqlTx,
): Promise<void> {
  if (marks.length + personas.length > maxPersonas)
    throw new AppError("LIMIT", `A team has at most ${maxPersonas} personas; the file brings new ones.`);
  const taken = [...marks];
  for (const { id, name } of personas) {
    const mark = nextMark(taken);
    taken.push(mark);
    const row = { name: name.trim().slice(0, maxPersonaName) || "Persona", mark };
    await tx.query(
      `INSERT INTO personas (team_id, id, name, tagline, mark, demographics, goals, motivations, pain_points, channels, quotes, version, created_at, updated_at)
       VALUES ($1, $2, $3, '', $4, '[]', '{}', '{}', '{}', '{}', '{}', 1, $5, $5)`,
      [scope.teamId, id, row.name, row.mark, now],
    );
    const change = { subjectKind: "persona", subjectId: id, before: null, after: row, now };
    await recordAudit(scope, { action: "persona.created", ...change }, tx);
  }
}

/** Pictures, imports and journeys that are not this team's are left out, in sentences. */
async function withOwnThings(
  scope: Scope,
  { items }: MapDocument,
  tx: SqlTx,
): Promise<{ document: MapDocument; notes: string[] }> {
  const ids = {
    images: items.card.flatMap(({ imageId }) => imageId ?? []),
    imports: items.card.flatMap(({ evidenceImportId }) => evidenceImportId ?? []),
    journeys: items.stage.flatMap(({ subJourneyIds }) => subJourneyIds),
  };
  const { rows } = await tx.query<{ id: string }>(
    `SELECT id FROM images WHERE team_id = $1 AND id = ANY($2::uuid[])
     UNION ALL SELECT id FROM imports WHERE team_id = $1 AND id = ANY($3::uuid[])
     UNION ALL SELECT id FROM journeys WHERE team_id = $1 AND id = ANY($4::uuid[])`,
    [scope.teamId, ids.images, ids.imports, ids.journeys],
  );
  const own = new Set(rows.map(({ id }) => id));
  const ownOrNull = (id: string | null) => (id !== null && own.has(id) ? id : null);
  const lost = (list: string[]) => list.filter((id) => !own.has(id)).length;
  const left = (list: string[], one: string) =>
    lost(list) === 0 ? [] : [`Left out: ${formatPlural(lost(list), one)} that this team doesn't have.`];
  return {
    document: {
      format: 1,
      items: {
        ...items,
        stage: items.stage.map((stage) => ({
          ...stage,
          subJourneyIds: stage.subJourneyIds.filter((id) => own.has(id)),
        })),
        card: items.card.map((card) => ({
          ...card,
          imageId: ownOrNull(card.imageId),
          evidenceImportId: ownOrNull(card.evidenceImportId),
        })),
      },
    },
    notes: [
      ...left(ids.images, "picture"),
      ...left(ids.imports, "link to an import"),
      ...left(ids.journeys, "link to a sub-journey"),
    ],
  };
}

/** Whom the team has, with the marks that are taken. */
async function readTeam(scope: Scope, tx: SqlTx) {
  const { rows } = await tx.query<{ id: string; name: string; mark: number | null }>(
    `SELECT id, name, mark FROM personas WHERE team_id = $1
     UNION ALL SELECT u.id, u.name, NULL FROM memberships m JOIN users u ON u.id = m.user_id WHERE m.team_id = $1`,
    [scope.teamId],
  );
  const personas = rows.filter(({ mark }) => mark !== null);
  return {
    personas,
    people: rows.filter(({ mark }) => mark === null),
    marks: personas.map(({ mark }) => mark!),
  };
}

/**
 * A new journey from a file that holds a map: our JSON, or a Mermaid journey. Personas and owners become the team's of the
 * same name; whoever is missing among the personas is made. All of it or nothing.
 * @throws FORBIDDEN, INVALID saying what can't be read and in which line, LIMIT
 */
export async function importJourney(
  scope: Scope,
  text: string,
  now: Date,
  tx?: SqlTx,
): Promise<ImportedJourney> {
  if (!mayJourney(scope.role, "edit")) throw new AppError("FORBIDDEN");
  const making = { newId: () => newId(now.getTime()), now: now.toISOString() };
  const read = readMapFile(text, making);
  if (!read.ok) throw new AppError("INVALID", read.reason);
  return withTeamSql(
    scope,
    async (open) => {
      const team = await readTeam(scope, open);
      const { document: mine, newPersonas } = adopted(read.map, team, making.newId);
      await insertPersonas(scope, { personas: newPersonas, marks: team.marks }, now, open);
      const { document, notes } = await withOwnThings(scope, mine, open);
      const { name } = read.map.journey;
      const made = { name, windowDays: 30, state: "current" as const, futureOfId: null, document };
      const { id } = await insertJourney(scope, made, now, open);
      const names = newPersonas.map((one) => one.name).join(", ");
      const added = newPersonas.length === 0 ? [] : [`New among the personas of the team: ${names}.`];
      return { id, name, notes: [...read.notes, ...added, ...notes] };
    },
    tx,
  );
}
