import "server-only";
import type { SqlTx } from "@/lib/db";
import type { ColumnRule, MappedColumns, Reach } from "./reach";

/** A persona on a journey's map. kept: by which rule their roll-ups were counted; null: there are none. */
export interface PersonaOnMap {
  id: string;
  name: string;
  rule: ColumnRule | null;
  kept: { rule: ColumnRule; reach: Reach } | null;
}

/**
 * The personas on the map of a journey, in its order. `lock` keeps them as they are until the transaction ends, and leaves out
 * those whom somebody changes or deletes at this moment.
 */
export async function readPersonasOnMap(
  tx: SqlTx,
  journeyId: string,
  { lock = false }: { lock?: boolean } = {},
): Promise<PersonaOnMap[]> {
  const { rows } = await tx.query<PersonaOnMap>(
    `SELECT p.id, p.name, p.rule,
       (SELECT jsonb_build_object('rule', k.rule, 'reach', k.reach) FROM persona_counts k
         WHERE k.team_id = m.team_id AND k.journey_id = m.journey_id AND k.persona_id = m.id) AS kept
     FROM map_personas m JOIN personas p ON p.team_id = m.team_id AND p.id = m.id
     WHERE m.team_id = current_team() AND m.journey_id = $1 ORDER BY m.position, p.id
     ${lock ? "FOR KEY SHARE OF p SKIP LOCKED" : ""}`,
    [journeyId],
  );
  return rows;
}

/** What the standing imports of these sources say of their columns. */
export async function readMappedColumns(tx: SqlTx, sourceIds: string[]): Promise<MappedColumns[]> {
  const { rows } = await tx.query<MappedColumns>(
    `SELECT DISTINCT i.source_id AS "sourceId", s.kind, coalesce(i.mapping->'fields', '{}') AS fields, coalesce(i.mapping->'keep', '[]') AS keep
     FROM imports i JOIN sources s ON s.team_id = i.team_id AND s.id = i.source_id
     WHERE i.team_id = current_team() AND i.source_id = ANY($1::uuid[]) AND i.status = 'committed'`,
    [sourceIds],
  );
  return rows;
}
