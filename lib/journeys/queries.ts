import "server-only";
import type { Prisma } from "@/generated/prisma/client";
import { type Tx, withTeam } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { ruleMatchSchema, scoreKpiSchema } from "@/lib/facts/schema";
import { isId } from "@/lib/ids";
import type { Journey, JourneyList, JourneyLosses, JourneySummary } from "@/lib/journeys/schema";
import type { Scope } from "@/lib/scope";

const withStages = {
  stages: {
    orderBy: { position: "asc" },
    include: { rules: { orderBy: [{ position: "asc" }, { id: "asc" }] } },
  },
} satisfies Prisma.JourneyInclude;

type JourneyRow = NonNullable<Awaited<ReturnType<typeof findRow>>>;

function findRow(tx: Tx, teamId: string, id: string) {
  return tx.journey.findUnique({ where: { teamId_id: { teamId, id } }, include: withStages });
}

function toJourney(row: JourneyRow): Journey {
  return {
    id: row.id,
    name: row.name,
    windowDays: row.windowDays,
    definitionVersion: row.definitionVersion,
    stages: row.stages.map((stage, position) => ({
      id: stage.id,
      name: stage.name,
      position,
      retentionAnchor: stage.retentionAnchor,
      rules: stage.rules.map((rule) => ({
        id: rule.id,
        source: rule.sourceId,
        match: ruleMatchSchema.parse(rule.match),
        ...(rule.kpi === null ? {} : { kind: scoreKpiSchema.parse(rule.kpi) }),
      })),
    })),
  };
}

/**
 * A journey with its stages in order and their rules.
 * @throws NOT_FOUND for an id that is not one of this team's
 */
export async function getJourney(scope: Scope, id: string, tx?: Tx): Promise<Journey> {
  const row = isId(id) ? await withTeam(scope, (open) => findRow(open, scope.teamId, id), tx) : null;
  if (!row) throw new AppError("NOT_FOUND", "There is no such journey in this team.");
  return toJourney(row);
}

/** A page of journeys, oldest first: `limit` of those after the id `after`, and the id to go on with. */
export async function listJourneys(
  scope: Scope,
  page: { after?: string; limit: number },
  tx?: Tx,
): Promise<JourneyList> {
  const rows = await withTeam(
    scope,
    (open) =>
      open.journey.findMany({
        where: { teamId: scope.teamId, ...(page.after ? { id: { gt: page.after } } : {}) },
        orderBy: { id: "asc" },
        take: page.limit + 1,
        include: withStages,
      }),
    tx,
  );
  const items = rows.slice(0, page.limit).map(toJourney);
  return { items, next: rows.length > page.limit ? items.at(-1)!.id : null };
}

/** Every journey of the team by name, without what is in it. */
export async function listJourneyNames(scope: Scope, tx?: Tx): Promise<{ id: string; name: string }[]> {
  return withTeam(
    scope,
    (open) =>
      open.journey.findMany({
        where: { teamId: scope.teamId },
        select: { id: true, name: true },
        orderBy: [{ name: "asc" }, { id: "asc" }],
      }),
    tx,
  );
}

interface SummaryRow {
  id: string;
  name: string;
  stages: JourneySummary["stages"] | null;
  latest_day: string | null;
}

/** Every journey of the team by name, with its line of stages and how fresh its data is. */
export async function listJourneySummaries(scope: Scope, tx?: Tx): Promise<JourneySummary[]> {
  const rows = await withTeam(
    scope,
    (open) => open.$queryRaw<SummaryRow[]>`
      SELECT j.id::text, j.name,
        (SELECT json_agg(json_build_object('id', s.id, 'name', s.name, 'retentionAnchor', s.retention_anchor,
            'rules', (SELECT count(*) FROM stage_rules r WHERE r.team_id = s.team_id AND r.stage_id = s.id)) ORDER BY s.position)
          FROM stages s WHERE s.team_id = j.team_id AND s.journey_id = j.id) AS stages,
        (SELECT max(greatest((i.last_at AT TIME ZONE ${scope.team.timeZone})::date, i.last_day))::text
          FROM imports i WHERE i.team_id = j.team_id AND i.status = 'committed' AND i.source_id IN
            (SELECT r.source_id FROM stage_rules r WHERE r.team_id = j.team_id AND r.journey_id = j.id)) AS latest_day
      FROM journeys j WHERE j.team_id = ${scope.teamId}::uuid ORDER BY lower(j.name), j.id`,
    tx,
  );
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    stages: row.stages ?? [],
    latestDay: row.latest_day,
  }));
}

/**
 * What deleting a journey would take with it.
 * @throws NOT_FOUND
 */
export async function getJourneyLosses(scope: Scope, id: string, tx?: Tx): Promise<JourneyLosses> {
  return withTeam(
    scope,
    async (open) => {
      const journey = await getJourney(scope, id, open);
      const where = { teamId: scope.teamId, journeyId: id };
      const reviews = await open.review.groupBy({ by: ["state"], where, _count: true });
      const closedReviews = reviews.find((group) => group.state === "closed")?._count ?? 0;
      return {
        stages: journey.stages.length,
        rules: journey.stages.reduce((sum, stage) => sum + stage.rules.length, 0),
        openReviews: reviews.reduce((sum, group) => sum + group._count, 0) - closedReviews,
        closedReviews,
        actions: await open.action.count({ where }),
      };
    },
    tx,
  );
}
