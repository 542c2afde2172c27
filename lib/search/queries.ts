import "server-only";
import { withTeamSql } from "@/lib/db";
import type { Scope } from "@/lib/scope";
import { excerptOf } from "@/lib/search/excerpt";
import { wordsOf } from "@/lib/search/fold";
import type { SearchAnswer } from "@/lib/search/schema";

const maxWords = 12;

/** A column as lib/search/fold.ts would have it. Most texts are plain ASCII, for which that is quick. */
const fold = (column: string) =>
  `CASE WHEN octet_length(${column}) = length(${column}) THEN lower(${column})
   ELSE lower(regexp_replace(normalize(${column}, NFKD), '[\\u0300-\\u036f]', '', 'g')) END`;

/** strpos and not LIKE: what is typed has no wildcards. $2: the words. */
const holdsAll = `strpos(said, ($2::text[])[1]) > 0
  AND NOT EXISTS (SELECT FROM unnest(($2::text[])[2:]) AS word WHERE strpos(said, word) = 0)`;

/** What begins with it, then where a word begins with it, then where it is anywhere. */
const closeness =
  "CASE strpos(said, ($2::text[])[1]) WHEN 1 THEN 0 ELSE 2 - (strpos(' ' || said, ' ' || ($2::text[])[1]) > 0)::int END";

const text = `
WITH named AS MATERIALIZED (
  SELECT j.id, j.name, j.state, j.status, ${fold("j.name")} AS said FROM journeys j WHERE j.team_id = $1
), known AS MATERIALIZED (
  SELECT p.id, p.name, p.tagline, ${fold("p.name || ' ' || p.tagline")} AS said FROM personas p WHERE p.team_id = $1
), written AS MATERIALIZED (
  SELECT c.id, c.text, c.journey_id, c.stage_id, c.lane_id, c.updated_at, ${fold("c.text")} AS said
  FROM cards c WHERE c.team_id = $1
)
SELECT
  (SELECT coalesce(json_agg(f), '[]') FROM (
    SELECT id, name, state, status FROM named WHERE ${holdsAll}
    ORDER BY status = 'archived', ${closeness}, said, id LIMIT $3) f) AS journeys,
  (SELECT coalesce(json_agg(f), '[]') FROM (
    SELECT id, name, tagline FROM known WHERE ${holdsAll} ORDER BY ${closeness}, said, id LIMIT $3) f) AS personas,
  (SELECT coalesce(json_agg(f), '[]') FROM (
    SELECT w.id, w.text, json_build_object('id', j.id, 'name', j.name) AS journey, s.name AS stage,
      json_build_object('name', l.name, 'kind', l.kind) AS lane
    FROM written w
    JOIN journeys j ON j.team_id = $1 AND j.id = w.journey_id
    JOIN stages s ON s.team_id = $1 AND s.id = w.stage_id AND NOT s.hidden
    JOIN lanes l ON l.team_id = $1 AND l.id = w.lane_id AND NOT l.hidden
    WHERE ${holdsAll}
    ORDER BY j.status = 'archived', ${closeness}, w.updated_at DESC, w.id LIMIT $3) f) AS cards`;

/** Journeys, personas and cards of the team that hold every word of `q`; nothing for no word. */
export async function searchTeam(
  scope: Scope,
  { q, limit }: { q: string; limit: number },
): Promise<SearchAnswer> {
  const words = wordsOf(q).slice(0, maxWords);
  if (words.length === 0) return { journeys: [], personas: [], cards: [] };
  return withTeamSql(scope, async (tx) => {
    const { rows } = await tx.query<SearchAnswer>(text, [scope.teamId, words, limit]);
    const { journeys, personas, cards } = rows[0]!;
    return {
      journeys,
      personas,
      cards: cards.map((card) => ({ ...card, text: excerptOf(card.text, words) })),
    };
  });
}
