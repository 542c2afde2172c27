import type { MapColumn } from "@/lib/journeys/map/columns";
import type { LaneKind } from "@/lib/journeys/map/lane-kinds";
import type { CellCard } from "@/lib/journeys/map/paste/cell-cards";
import type { MapLane, PutOp } from "@/lib/journeys/map/schema";
import type { MapState } from "@/lib/journeys/map/state";

/** Where a person put a row of the block: into a lane of the map, or into a new one of this kind. */
export type RowChoice = { lane: string } | { kind: LaneKind };

export interface PasteInput {
  state: MapState;
  /** those on screen, in order; a paste lands in no hidden one */
  columns: readonly MapColumn[];
  lanes: readonly MapLane[];
  /** the cell somebody stands in; null: none, the block's names alone say where things go */
  at: { laneId: string; columnId: string } | null;
  /** whether the block's first row names the stages, and its first column the lanes */
  header: { stages: boolean; lanes: boolean };
  /** by row of the block */
  choices?: Readonly<Record<number, RowChoice>>;
  /** as whom the map is seen: the cards are theirs; absent, null: of everyone */
  personaId?: string | null;
  newId: () => string;
  now: Date;
}

/** A column of what lands: an existing one, or a new stage. */
export interface PasteColumn {
  id: string;
  stageId: string;
  stepId: string | null;
  name: string;
  isNew: boolean;
}

export interface PasteLane {
  id: string;
  kind: LaneKind;
  name: string;
  isNew: boolean;
}

/** A card that will be made, under this id. */
export type PasteCard = CellCard & { id: string };

export interface PasteRow {
  /** of the block */
  row: number;
  /** what stands before it in the block; "" when nothing does */
  named: string;
  lane: PasteLane;
  /** by column of the plan */
  cells: readonly (readonly PasteCard[])[];
}

/** What a paste does: it only ever adds. `ops` fit into one edit; they are empty when `refused` says why it can't be done. */
export interface PastePlan {
  columns: readonly PasteColumn[];
  rows: readonly PasteRow[];
  counts: { cards: number; stages: number; lanes: number };
  ops: readonly PutOp[];
  refused: string | null;
}
