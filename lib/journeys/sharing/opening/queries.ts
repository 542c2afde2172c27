import "server-only";
import { createHmac, hkdfSync, timingSafeEqual } from "node:crypto";
import { type SqlTx, withTeamSql } from "@/lib/db";
import { env } from "@/lib/env";
import { AppError } from "@/lib/errors";
import { isId } from "@/lib/ids";
import { getMapNumbers } from "@/lib/journeys/map/numbers/queries";
import type { ShownMap } from "@/lib/journeys/map/picture/shown-map";
import { getMap } from "@/lib/journeys/map/queries";
import { sharedItems } from "@/lib/journeys/sharing/shared-items";
import { type ShareGrant, scopeOfShare } from "@/lib/scope";

type Locked = Pick<ShareGrant, "id" | "passwordHash">;

/**
 * What a browser that gave the password keeps: it opens this link alone, and no more when the password is another one.
 */
export function passOf({ id, passwordHash }: Locked): string {
  const key = hkdfSync("sha256", env().THROUGHLINE_SECRET, "", "throughline share pass", 32);
  return createHmac("sha256", new Uint8Array(key)).update(`${id}:${passwordHash}`).digest("base64url");
}

function isPass(share: Locked, pass: string | undefined): boolean {
  const [right, given] = [Buffer.from(passOf(share)), Buffer.from(pass ?? "")];
  return right.length === given.length && timingSafeEqual(right, given);
}

/** What a presented link leads to. null: there is no such link, or not any more. */
export async function findShare(
  token: string,
  pass: string | undefined,
  now: Date,
): Promise<{ isOpen: true; grant: ShareGrant } | { isOpen: false } | null> {
  const grant = await scopeOfShare(token, now);
  if (!grant) return null;
  return grant.passwordHash === null || isPass(grant, pass) ? { isOpen: true, grant } : { isOpen: false };
}

/** What a link shows, all of it as it stood at one moment: the map, the names on it, numbers if they are shown. */
export async function getSharedMap(
  { scope, journeyId, showsNumbers }: ShareGrant,
  now: Date,
): Promise<Omit<ShownMap, "imagePath">> {
  return withTeamSql(scope, async (open) => {
    const { items } = await getMap(scope, journeyId, open);
    const numbers = showsNumbers ? await getMapNumbers(scope, journeyId, now, open) : null;
    const { rows } = await open.query<{ name: string; personas: ShownMap["personas"] }>(
      `SELECT j.name, coalesce((SELECT jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name, 'mark', p.mark) ORDER BY m.position, p.id)
         FROM map_personas m JOIN personas p ON p.team_id = m.team_id AND p.id = m.id
         WHERE m.team_id = j.team_id AND m.journey_id = j.id), '[]') AS personas
       FROM journeys j WHERE j.team_id = $1 AND j.id = $2`,
      [scope.teamId, journeyId],
    );
    const { name, personas } = rows[0]!;
    return {
      name,
      team: scope.team.name,
      items: sharedItems(items),
      numbers,
      personas,
      people: [],
      now: now.getTime(),
    };
  });
}

/** A picture of the map that a link shows. @throws NOT_FOUND, also for one of another map or one that is hidden */
export async function getSharedImage(
  { scope, journeyId }: ShareGrant,
  id: string,
): Promise<{ contentType: string; bytes: Uint8Array<ArrayBuffer> }> {
  const read = async (open: SqlTx) => {
    const { rows } = await open.query<{ contentType: string; bytes: Buffer }>(
      `SELECT i.content_type AS "contentType", i.bytes FROM images i WHERE i.team_id = $1 AND i.id = $3 AND EXISTS (
         SELECT 1 FROM cards c
           JOIN lanes l ON l.team_id = c.team_id AND l.id = c.lane_id
           JOIN stages s ON s.team_id = c.team_id AND s.id = c.stage_id
         WHERE c.team_id = i.team_id AND c.journey_id = $2 AND c.image_id = i.id AND NOT l.hidden AND NOT s.hidden)`,
      [scope.teamId, journeyId, id],
    );
    return rows[0];
  };
  const found = isId(id) ? await withTeamSql(scope, read) : undefined;
  if (!found) throw new AppError("NOT_FOUND", "There is no such picture on this map.");
  return { contentType: found.contentType, bytes: new Uint8Array(found.bytes) };
}
