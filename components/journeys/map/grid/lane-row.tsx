import { memo } from "react";
import { CurveRow } from "@/components/journeys/map/curve/curve-row";
import { LaneLabel } from "@/components/journeys/map/structure/lane-label";
import type { MapColumn } from "@/lib/journeys/map/columns";
import type { MapLane } from "@/lib/journeys/map/schema";
import { GridCell } from "./grid-cell";
import { gridPart } from "./grid-part";

interface Props {
  lane: MapLane;
  columns: readonly MapColumn[];
  index: number;
  total: number;
  /** of its first row among all rows of the grid, from 1 */
  rowIndex: number;
}

function Cells({ lane, columns, index }: Pick<Props, "lane" | "columns" | "index">) {
  return columns.map((column, columnIndex) => (
    <GridCell
      key={column.id}
      lane={lane}
      column={column}
      columnIndex={columnIndex}
      isFirst={index === 0 && columnIndex === 0}
    />
  ));
}

/** A lane: its label and its cells; one of feelings has the curve above them, as a row of its own. */
export const LaneRow = memo(function LaneRow({ lane, columns, index, total, rowIndex }: Props) {
  const label = (
    <div {...gridPart("rowheader", { "aria-colindex": 1 })} className="map-label">
      <LaneLabel lane={lane} index={index} total={total} />
    </div>
  );
  const cells = <Cells lane={lane} columns={columns} index={index} />;
  // Without stages there is nothing to draw over.
  if (lane.kind !== "feelings" || columns.length === 0)
    return (
      <div {...gridPart("row", { "aria-rowindex": rowIndex })} data-lane-row={lane.id} className="map-lane">
        {label}
        {cells}
      </div>
    );
  return (
    <div {...gridPart("rowgroup")} data-lane-row={lane.id} className="map-lane map-lane-curve">
      <div {...gridPart("row", { "aria-rowindex": rowIndex })} className="contents">
        {label}
        <div
          {...gridPart("gridcell", { "aria-colindex": 2, "aria-colspan": columns.length })}
          className="map-curve"
        >
          <CurveRow lane={lane} />
        </div>
      </div>
      <div {...gridPart("row", { "aria-rowindex": rowIndex + 1 })} className="contents">
        {cells}
      </div>
    </div>
  );
});
