import "server-only";
import { Prisma } from "@/generated/prisma/client";
import { recordAudit } from "@/lib/activity/mutations";
import { type Tx, withTeam } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { recordEdit } from "@/lib/journeys/map/writing/mutations";
import { copyName } from "@/lib/personas/copy-name";
import { maxPersonas } from "@/lib/personas/limits";
import { nextMark } from "@/lib/personas/mark";
import { changedFields } from "@/lib/personas/merge";
import { mayPersona, type PersonaAction } from "@/lib/personas/policy";
import { readPersona } from "@/lib/personas/queries";
import type { CreatePersona, Persona, PersonaFields, UpdatePersona } from "@/lib/personas/schema";
import type { Scope } from "@/lib/scope";

function requireMay(scope: Scope, action: PersonaAction): void {
  if (!mayPersona(scope.role, action)) throw new AppError("FORBIDDEN");
}

const keyOf = ({ teamId }: Scope, id: string) => ({ teamId_id: { teamId, id } });

/** The row's columns; JSON that is null is written as SQL's null. */
function columnsOf<T extends Partial<PersonaFields>>({ rule, ...rest }: T) {
  return rule === undefined ? rest : { ...rest, rule: rule ?? Prisma.DbNull };
}

/** Whether the picture is there, and then stays until the change is done: whoever deletes unused ones waits, and then sees the persona. */
async function holdImage(tx: Tx, teamId: string, id: string): Promise<boolean> {
  const held = await tx.$queryRaw<unknown[]>`
    SELECT id FROM images WHERE team_id = ${teamId}::uuid AND id = ${id}::uuid FOR KEY SHARE`;
  return held.length > 0;
}

/** Picture and source are of this team. @throws NOT_FOUND naming which is not */
async function requireOwn(scope: Scope, { imageId, rule }: Partial<PersonaFields>, tx: Tx): Promise<void> {
  const { teamId } = scope;
  if (imageId && !(await holdImage(tx, teamId, imageId)))
    throw new AppError("NOT_FOUND", "The picture is not there any more. Choose it again.");
  if (rule?.source && (await tx.source.count({ where: { teamId, id: rule.source } })) === 0)
    throw new AppError("NOT_FOUND", "There is no such source in this team. Choose another.");
}

const blank: Omit<PersonaFields, "name" | "mark"> = {
  tagline: "",
  role: null,
  imageId: null,
  demographics: [],
  goals: [],
  motivations: [],
  painPoints: [],
  channels: [],
  quotes: [],
  share: null,
  rule: null,
};

/**
 * A persona of the team; without a mark it gets one that others have least.
 * @throws FORBIDDEN, NOT_FOUND for a picture or source of another team, LIMIT
 */
export async function createPersona(
  scope: Scope,
  input: CreatePersona,
  now: Date,
  tx?: Tx,
): Promise<Persona> {
  requireMay(scope, "edit");
  return withTeam(
    scope,
    async (open) => {
      const { teamId } = scope;
      const others = await open.persona.findMany({ where: { teamId }, select: { mark: true } });
      if (others.length >= maxPersonas)
        throw new AppError("LIMIT", `A team has at most ${maxPersonas} personas.`);
      await requireOwn(scope, input, open);
      const mark = input.mark ?? nextMark(others.map((other) => other.mark));
      const fields: PersonaFields = { ...blank, ...input, mark };
      const id = newId(now.getTime());
      const row = { teamId, id, ...columnsOf(fields), createdAt: now, updatedAt: now };
      await open.persona.create({ data: row });
      const change = { subjectKind: "persona", subjectId: id, before: null, after: fields, now };
      await recordAudit(scope, { action: "persona.created", ...change }, open);
      return { id, version: 1, ...fields };
    },
    tx,
  );
}

/** One more like it, on no journey, with a mark of its own unless it has a picture. @throws FORBIDDEN, NOT_FOUND, LIMIT */
export async function duplicatePersona(scope: Scope, persona: string, now: Date, tx?: Tx): Promise<Persona> {
  requireMay(scope, "edit");
  return withTeam(
    scope,
    async (open) => {
      const { id: _, version: __, mark: ___, ...fields } = await readPersona(open, scope, persona);
      // Its customers would be counted twice.
      return createPersona(scope, { ...fields, name: copyName(fields.name), share: null }, now, open);
    },
    tx,
  );
}

/**
 * Changes some fields. `version` is the one the editor started from.
 * @throws FORBIDDEN, NOT_FOUND; CONFLICT with `details.current`, the persona as it is, when somebody changed it since
 */
export async function updatePersona(
  scope: Scope,
  { persona: id, version, patch }: UpdatePersona,
  now: Date,
  tx?: Tx,
): Promise<Persona> {
  requireMay(scope, "edit");
  return withTeam(
    scope,
    async (open) => {
      const current = await readPersona(open, scope, id, { lock: true });
      const changed = changedFields(current, patch);
      if (Object.keys(changed).length === 0) return current;
      if (current.version !== version) {
        throw new AppError("CONFLICT", `Somebody else changed “${current.name}” in the meantime.`, {
          details: { current },
        });
      }
      await requireOwn(scope, changed, open);
      const data = { ...columnsOf(changed), version: version + 1, updatedAt: now };
      await open.persona.update({ where: keyOf(scope, id), data });
      const keys = Object.keys(changed) as (keyof PersonaFields)[];
      const before = { name: current.name, ...Object.fromEntries(keys.map((key) => [key, current[key]])) };
      const after = { name: current.name, ...changed };
      await recordAudit(
        scope,
        { action: "persona.changed", subjectKind: "persona", subjectId: id, before, after, now },
        open,
      );
      return { ...current, ...changed, version: version + 1 };
    },
    tx,
  );
}

/** Takes a persona off every map, as an edit of it, so that whoever looks at one learns of it. @returns their journeys */
async function takeOffMaps(scope: Scope, id: string, now: Date, tx: Tx): Promise<string[]> {
  // In one order everywhere, so that two who do this wait for each other and never crosswise.
  const maps = await tx.$queryRaw<{ journeyId: string; revision: number }[]>`
    SELECT m.journey_id::text AS "journeyId", m.revision FROM journey_maps m
    WHERE m.team_id = ${scope.teamId}::uuid AND EXISTS (
      SELECT FROM map_personas p WHERE p.team_id = m.team_id AND p.journey_id = m.journey_id AND p.id = ${id}::uuid)
    ORDER BY m.journey_id FOR UPDATE`;
  for (const { journeyId, revision } of maps) {
    await tx.mapPersona.deleteMany({ where: { teamId: scope.teamId, journeyId, id } });
    const edit = { journey: journeyId, id: newId(now.getTime()), revision: revision + 1 };
    await recordEdit(tx, scope, { ...edit, removed: [id], now });
  }
  return maps.map(({ journeyId }) => journeyId);
}

/**
 * Removes a persona, also from the journeys it stands on. Cards that name it stay and lose nothing but the name.
 * @throws FORBIDDEN, NOT_FOUND
 */
export async function deletePersona(scope: Scope, id: string, now: Date, tx?: Tx): Promise<void> {
  requireMay(scope, "delete");
  await withTeam(
    scope,
    async (open) => {
      await readPersona(open, scope, id);
      // Maps before the persona, as edits of a map that name it take them; then those it came onto in the meantime.
      const found = await takeOffMaps(scope, id, now, open);
      const { id: _, version: __, ...before } = await readPersona(open, scope, id, { lock: true });
      const journeys = [...found, ...(await takeOffMaps(scope, id, now, open))];
      await open.persona.delete({ where: keyOf(scope, id) });
      const change = {
        subjectKind: "persona",
        subjectId: id,
        before: { ...before, journeys },
        after: null,
        now,
      };
      await recordAudit(scope, { action: "persona.deleted", ...change }, open);
    },
    tx,
  );
}
