import type { ItemKind } from "@/lib/journeys/map/item-kinds";

/** How the items of a kind stand in the database: their table, and the column and SQL type of each field. */
interface ItemRows {
  table: string;
  /** what identifies a row beside the team */
  key: readonly string[];
  columns: Readonly<Record<string, readonly [column: string, type: string]>>;
}

const id = ["id", "uuid"] as const;
const position = ["position", "float8"] as const;
const name = ["name", "text"] as const;
const revision = ["revision", "int"] as const;
const stageId = ["stage_id", "uuid"] as const;

/** Every field of lib/journeys/map/schema.ts; a test holds the two together. */
export const itemRows: Readonly<Record<ItemKind, ItemRows>> = {
  stage: {
    table: "stages",
    key: ["id"],
    columns: {
      id,
      position,
      name,
      retentionAnchor: ["retention_anchor", "boolean"],
      hidden: ["hidden", "boolean"],
      guide: ["guide", "text"],
      subJourneyIds: ["sub_journey_ids", "uuid[]"],
      revision,
    },
  },
  step: { table: "steps", key: ["id"], columns: { id, stageId, position, name, revision } },
  lane: {
    table: "lanes",
    key: ["id"],
    columns: { id, position, kind: ["kind", "text"], name, hidden: ["hidden", "boolean"], revision },
  },
  persona: { table: "map_personas", key: ["journey_id", "id"], columns: { id, position, revision } },
  card: {
    table: "cards",
    key: ["id"],
    columns: {
      id,
      laneId: ["lane_id", "uuid"],
      stageId,
      stepId: ["step_id", "uuid"],
      position,
      text: ["text", "text"],
      channel: ["channel", "text"],
      score: ["score", "float8"],
      impact: ["impact", "smallint"],
      feasibility: ["feasibility", "smallint"],
      metric: ["metric", "text"],
      personaIds: ["persona_ids", "uuid[]"],
      ownerId: ["owner_id", "uuid"],
      evidence: ["evidence", "text"],
      evidenceUrl: ["evidence_url", "text"],
      evidenceImportId: ["evidence_import_id", "uuid"],
      imageId: ["image_id", "uuid"],
      confirmedAt: ["confirmed_at", "timestamptz"],
      createdAt: ["created_at", "timestamptz"],
      updatedAt: ["updated_at", "timestamptz"],
      updatedById: ["updated_by_id", "uuid"],
      revision,
    },
  },
  point: {
    table: "emotion_points",
    key: ["id"],
    columns: { id, personaId: ["persona_id", "uuid"], stageId, value: ["value", "float8"], revision },
  },
  link: {
    table: "stage_links",
    key: ["id"],
    columns: {
      id,
      fromStageId: ["from_stage_id", "uuid"],
      toStageId: ["to_stage_id", "uuid"],
      kind: ["kind", "text"],
      label: ["label", "text"],
      revision,
    },
  },
};
