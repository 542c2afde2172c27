import "server-only";
import { recordAudit } from "@/lib/activity/mutations";
import { type SqlTx, withTeamSql } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { emptyDocument, type MapDocument } from "@/lib/journeys/map/document";
import { itemKinds } from "@/lib/journeys/map/item-kinds";
import { laneKindWords, usualLanes } from "@/lib/journeys/map/lane-kinds";
import { inOrder } from "@/lib/journeys/map/positions";
import { writeItems } from "@/lib/journeys/map/writing/mutations";
import { readDefinition, writeVersion } from "@/lib/journeys/mutations";
import { mayJourney } from "@/lib/journeys/policy";
import type { CreateJourney, Journey } from "@/lib/journeys/schema";
import { templateOf } from "@/lib/journeys/templates";
import type { Scope } from "@/lib/scope";

/** What a new journey is made of. futureOfId: the journey as it is now, of which this says how it shall be. */
interface NewJourney {
  name: string;
  windowDays: number;
  state: "current" | "future";
  futureOfId: string | null;
  document: MapDocument;
}

function revised(document: MapDocument, scope: Scope, now: Date) {
  const made = { createdAt: now.toISOString(), updatedAt: now.toISOString(), updatedById: scope.userId };
  return {
    ...document.items,
    card: document.items.card.map((card) => ({ ...card, ...made })),
  };
}

/**
 * A new journey with this map, and version 1 of its definition; it has no rules yet.
 * @throws FORBIDDEN
 */
export async function insertJourney(
  scope: Scope,
  { name, windowDays, state, futureOfId, document }: NewJourney,
  now: Date,
  tx?: SqlTx,
): Promise<Journey> {
  if (!mayJourney(scope.role, "edit")) throw new AppError("FORBIDDEN");
  const stages = inOrder(document.items.stage).map(({ id, name, retentionAnchor }, position) => {
    return { id, name, position, retentionAnchor, rules: [] };
  });
  const journey: Journey = { id: newId(now.getTime()), name, windowDays, definitionVersion: 1, stages };
  await withTeamSql(
    scope,
    async (open) => {
      await open.query(
        `INSERT INTO journeys (team_id, id, name, window_days, definition_version, state, future_of_id, owner_id, created_by_id, created_at, updated_at)
         VALUES ($1, $2, $3, $4, 1, $5, $6, $7, $7, $8, $8)`,
        [scope.teamId, journey.id, name, windowDays, state, futureOfId, scope.userId, now],
      );
      await open.query("INSERT INTO journey_maps (team_id, journey_id) VALUES ($1, $2)", [
        scope.teamId,
        journey.id,
      ]);
      const items = revised(document, scope, now);
      for (const kind of itemKinds) {
        const rows = items[kind].map((item) => ({ ...item, revision: 0 }));
        await writeItems(open, kind, { journey: journey.id, items: rows, now });
      }
      const definition = await readDefinition(open, journey.id);
      await writeVersion(open, scope, journey.id, { version: 1, ...definition }, now);
      await recordAudit(
        scope,
        {
          action: "journey.created",
          subjectKind: "journey",
          subjectId: journey.id,
          before: null,
          after: journey,
          now,
        },
        open,
      );
    },
    tx,
  );
  return journey;
}

function documentOfInput(input: CreateJourney, now: Date): MapDocument {
  const template = "template" in input ? templateOf(input.template) : null;
  const given: { name: string; retentionAnchor?: boolean; guide?: string }[] =
    "template" in input ? template!.stages : input.stages;
  const document = emptyDocument();
  document.items.stage = given.map((stage, position) => ({
    id: newId(now.getTime()),
    position,
    name: stage.name,
    retentionAnchor: stage.retentionAnchor ?? false,
    hidden: false,
    guide: stage.guide ?? null,
    subJourneyIds: [],
  }));
  document.items.lane = (template?.lanes ?? usualLanes).map((kind, index) => {
    return {
      id: newId(now.getTime()),
      position: index + 1,
      kind,
      name: laneKindWords[kind].name,
      hidden: false,
    };
  });
  return document;
}

/**
 * A new journey with its stages, from a template or of one's own, its empty lanes and version 1 of its definition.
 * @throws FORBIDDEN
 */
export function createJourney(scope: Scope, input: CreateJourney, now: Date, tx?: SqlTx): Promise<Journey> {
  const document = documentOfInput(input, now);
  return insertJourney(
    scope,
    { name: input.name, windowDays: 30, state: "current", futureOfId: null, document },
    now,
    tx,
  );
}
