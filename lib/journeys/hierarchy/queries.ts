import "server-only";
import { type SqlTx, withTeamSql } from "@/lib/db";
import type { TreeJourney } from "@/lib/journeys/hierarchy/schema";
import type { Scope } from "@/lib/scope";

const text = `
WITH shown AS (
  SELECT c.journey_id, count(*)::int AS cards,
    count(*) FILTER (WHERE c.evidence IN ('assumption', 'anecdote')
      AND NOT (l.kind = 'metrics' AND c.metric IS NOT NULL))::int AS unproven
  FROM cards c
  JOIN lanes l ON l.team_id = c.team_id AND l.id = c.lane_id AND NOT l.hidden
  JOIN stages s ON s.team_id = c.team_id AND s.id = c.stage_id AND NOT s.hidden
  WHERE c.team_id = $1 GROUP BY c.journey_id
), ruled AS (
  SELECT r.journey_id, count(*)::int AS rules, max(d.latest_day) AS latest_day
  FROM stage_rules r
  LEFT JOIN (
    SELECT i.source_id, max(greatest((i.last_at AT TIME ZONE $2)::date, i.last_day)) AS latest_day
    FROM imports i WHERE i.team_id = $1 AND i.status = 'committed' GROUP BY i.source_id
  ) d ON d.source_id = r.source_id
  WHERE r.team_id = $1 GROUP BY r.journey_id
), reviewed AS (
  SELECT v.journey_id, count(*) FILTER (WHERE v.state <> 'closed')::int AS open,
    count(*) FILTER (WHERE v.state = 'closed')::int AS closed
  FROM reviews v WHERE v.team_id = $1 GROUP BY v.journey_id
), promised AS (
  SELECT a.journey_id, count(*)::int AS actions FROM actions a WHERE a.team_id = $1 GROUP BY a.journey_id
)
SELECT j.id, j.name, j.state, j.status, j.is_template AS "isTemplate", j.owner_id AS "ownerId",
  j.future_of_id AS "futureOfId", coalesce(shown.cards, 0) AS cards, coalesce(shown.unproven, 0) AS unproven,
  ruled.latest_day::text AS "latestDay", greatest(m.edited_at, j.updated_at) AS "editedAt", staged.stages,
  json_build_object('stages', json_array_length(staged.stages), 'rules', coalesce(ruled.rules, 0),
    'openReviews', coalesce(reviewed.open, 0), 'closedReviews', coalesce(reviewed.closed, 0),
    'actions', coalesce(promised.actions, 0)) AS losses
FROM journeys j
LEFT JOIN journey_maps m ON m.team_id = j.team_id AND m.journey_id = j.id
LEFT JOIN shown ON shown.journey_id = j.id
LEFT JOIN ruled ON ruled.journey_id = j.id
LEFT JOIN reviewed ON reviewed.journey_id = j.id
LEFT JOIN promised ON promised.journey_id = j.id
CROSS JOIN LATERAL (
  SELECT coalesce(json_agg(json_build_object('id', s.id, 'name', s.name, 'retentionAnchor', s.retention_anchor,
    'subJourneyIds', s.sub_journey_ids, 'rules', (SELECT count(*) FROM stage_rules r
      WHERE r.team_id = s.team_id AND r.stage_id = s.id)) ORDER BY s.position, s.id), '[]') AS stages
  FROM stages s WHERE s.team_id = j.team_id AND s.journey_id = j.id
) staged
WHERE j.team_id = $1 ORDER BY lower(j.name), j.id`;

/** Every journey of the team by name, with what it hangs together with (lib/journeys/hierarchy/tree.ts). */
export async function listJourneyTree(scope: Scope, tx?: SqlTx): Promise<TreeJourney[]> {
  const read = (open: SqlTx) =>
    open.query<Omit<TreeJourney, "editedAt"> & { editedAt: Date }>(text, [scope.teamId, scope.team.timeZone]);
  const { rows } = await withTeamSql(scope, read, tx);
  return rows.map((row) => ({ ...row, editedAt: row.editedAt.toISOString() }));
}
