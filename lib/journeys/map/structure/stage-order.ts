import type { MapColumn } from "@/lib/journeys/map/columns";
import type { MapStage } from "@/lib/journeys/map/schema";

/** The stages of the columns, each once. */
export function stagesOfColumns(columns: readonly Pick<MapColumn, "stage">[]): MapStage[] {
  return columns.map(({ stage }) => stage).filter((stage, index, all) => stage.id !== all[index - 1]?.id);
}
