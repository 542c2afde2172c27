import "server-only";
import type { SqlTx } from "@/lib/db";
import { AppError } from "@/lib/errors";
import type { FactKind, RuleMatch, ScoreKpi } from "@/lib/facts/schema";
import { isId } from "@/lib/ids";
import type { JourneyDefinition } from "@/lib/kpis/definition";
import type { Calendar } from "@/lib/kpis/period";

interface StageRow {
  id: string;
  name: string;
  retention_anchor: boolean;
  version: number;
  window_days: number;
  rules: { source: string; kind: FactKind; match: RuleMatch; kpi: ScoreKpi | null }[];
}

/**
 * The journey's definition as it stands in this transaction.
 * @throws NOT_FOUND for a journey that is not this team's
 */
export async function getDefinition(tx: SqlTx, journeyId: string): Promise<JourneyDefinition> {
  if (!isId(journeyId)) throw new AppError("NOT_FOUND", "There is no such journey in this team.");
  const { rows } = await tx.query<StageRow | { id: null; version: number; window_days: number }>(
    `SELECT j.definition_version AS version, j.window_days, s.id, s.name, s.retention_anchor,
       coalesce((SELECT jsonb_agg(jsonb_build_object('source', r.source_id, 'kind', c.kind, 'match', r.match, 'kpi', r.kpi) ORDER BY r.position, r.id)
         FROM stage_rules r JOIN sources c ON c.team_id = r.team_id AND c.id = r.source_id
         WHERE r.team_id = s.team_id AND r.stage_id = s.id), '[]') AS rules
     FROM journeys j LEFT JOIN stages s ON s.team_id = j.team_id AND s.journey_id = j.id
     WHERE j.team_id = current_team() AND j.id = $1 ORDER BY s.position`,
    [journeyId],
  );
  const first = rows[0];
  if (!first) throw new AppError("NOT_FOUND", "There is no such journey in this team.");
  return {
    journeyId,
    version: first.version,
    windowDays: first.window_days,
    stages: rows.flatMap((row) =>
      row.id === null
        ? []
        : [
            {
              id: row.id,
              name: row.name,
              retentionAnchor: row.retention_anchor,
              rules: row.rules.map((r) => ({ sourceId: r.source, kind: r.kind, match: r.match, kpi: r.kpi })),
            },
          ],
    ),
  };
}

/** How the team cuts time and from how many answers it judges, as they stand in this transaction. */
export async function getCalendar(tx: SqlTx): Promise<Calendar & { minimumN: number }> {
  const { rows } = await tx.query<{ zone: string; month: number; n: number }>(
    "SELECT time_zone AS zone, fiscal_year_start_month AS month, minimum_n AS n FROM teams WHERE id = current_team()",
  );
  const row = rows[0];
  if (!row) throw new AppError("NOT_FOUND", "There is no such team.");
  return { timeZone: row.zone, fiscalYearStartMonth: row.month, minimumN: row.n };
}
