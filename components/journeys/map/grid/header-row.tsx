import { HiddenItems } from "@/components/journeys/map/structure/hidden-items";
import { StageHeader } from "@/components/journeys/map/structure/stage-header";
import { WhoseNumbers } from "@/components/journeys/map/structure/whose-numbers";
import type { MapColumn } from "@/lib/journeys/map/columns";
import { gridPart } from "./grid-part";

/** The stages over their columns. */
export function HeaderRow({ columns }: { columns: readonly MapColumn[] }) {
  const stages = columns.filter(({ isFirstOfStage }) => isFirstOfStage);
  const spanOf = (stageId: string) => columns.filter(({ stage }) => stage.id === stageId).length;
  return (
    <div {...gridPart("row", { "aria-rowindex": 1 })} className="map-header">
      <div {...gridPart("columnheader", { "aria-colindex": 1 })} className="map-corner">
        <span className="sr-only">Lane</span>
        <div className="flex h-full flex-col">
          <WhoseNumbers />
          <HiddenItems />
        </div>
      </div>
      {stages.map((column, index) => {
        const span = spanOf(column.stage.id);
        return (
          <div
            key={column.stage.id}
            {...gridPart("columnheader", {
              "aria-colindex": columns.indexOf(column) + 2,
              "aria-colspan": span > 1 ? span : undefined,
            })}
            style={{ gridColumn: `span ${span}` }}
            className="map-stage"
          >
            <StageHeader column={column} index={index} total={stages.length} />
          </div>
        );
      })}
    </div>
  );
}
