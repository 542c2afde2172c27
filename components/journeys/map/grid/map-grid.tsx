"use client";

import { type CSSProperties, type FocusEvent, type ReactNode, useMemo, useRef } from "react";
import { useMapInfo } from "@/components/journeys/map/map-info";
import { PasteOffer } from "@/components/journeys/map/paste/paste-offer";
import { useMapStore } from "@/components/journeys/map/store/use-map-store";
import { useMapView } from "@/components/journeys/map/store/use-map-view";
import { AddLane } from "@/components/journeys/map/structure/add-lane";
import { AddStageColumn } from "@/components/journeys/map/structure/add-stage-column";
import { LinksOverlay } from "@/components/journeys/map/structure/links-overlay";
import { useMapUi } from "@/components/journeys/map/ui-state/use-map-ui";
import { classes } from "@/components/ui/classes";
import { Announcer } from "./announcer";
import { CardDetails } from "./card-details";
import { CardMenuOnDemand } from "./card-menu-on-demand";
import { type GridDesk, GridDeskContext } from "./grid-desk";
import { HeaderRow } from "./header-row";
import { LaneRow } from "./lane-row";
import "./map-grid.css";
import { gridPart } from "./grid-part";
import { StrayEditor } from "./stray-editor";
import { type ForeignPaste, useGridClipboard } from "./use-grid-clipboard";
import { isOfGrid, useGridKeys } from "./use-grid-keys";
import { useGridPointer } from "./use-grid-pointer";
import { useHeaderHeight } from "./use-header-height";
import { useKeptSpot } from "./use-kept-spot";
import { useLeftDraft } from "./use-left-draft";

interface Props {
  /** asks before more than one cell from elsewhere is pasted; must stay the same function */
  onForeignPaste: (paste: ForeignPaste) => void;
  /** shows the shortcuts; must stay the same function */
  onHelp: () => void;
  className?: string;
}

function useDesk(): GridDesk {
  const store = useMapStore();
  const ui = useMapUi();
  const { mayEdit } = useMapInfo();
  return useMemo(
    () => ({ store, ui, mayEdit, keyboard: { isHere: false, tabsOn: false } }),
    [store, ui, mayEdit],
  );
}

/** Which of the grid's rows each lane begins with; one of feelings has two. */
function rowIndices(lanes: readonly { kind: string }[]): number[] {
  let next = 2;
  return lanes.map(({ kind }) => {
    const own = next;
    next += kind === "feelings" ? 2 : 1;
    return own;
  });
}

/** The box that scrolls, with everything that zooms in it. */
function Sheet({ columns, children }: { columns: number; children: ReactNode }) {
  const colouring = useMapUi((state) => state.colouring);
  const sizes = { "--map-columns": columns, "--map-print-zoom": printZoom(columns) } as CSSProperties;
  return (
    <div className="map-sheet" style={sizes} data-colouring={colouring}>
      {children}
    </div>
  );
}

/** As small as it must be to fit A3 across, down to what can still be read. */
function printZoom(columns: number): number {
  const sheetPx = 1_480;
  return Math.max(Math.min(sheetPx / (160 + columns * 220), 1), 0.35);
}

/** The map itself: stages across, lanes down, cards where they meet. One box scrolls, under one keyboard. */
export function MapGrid({ onForeignPaste, onHelp, className }: Props) {
  const desk = useDesk();
  const scroller = useRef<HTMLDivElement>(null);
  const columns = useMapView((view) => view.columns);
  const lanes = useMapView((view) => view.lanes);
  const zoom = useMapUi((state) => state.zoom);
  const { journey } = useMapInfo();
  const onKeyDown = useGridKeys(desk, onHelp);
  const clipboard = useGridClipboard(desk, onForeignPaste);
  const onPointerDown = useGridPointer(desk, scroller);
  useHeaderHeight(scroller);
  useKeptSpot(desk);
  useLeftDraft(desk);
  const rows = useMemo(() => rowIndices(lanes), [lanes]);
  // Names and menus of lanes and stages have the keyboard for themselves: no cell takes it from them.
  const onFocus = ({ target }: FocusEvent) => {
    desk.keyboard.isHere = isOfGrid(target);
  };
  // Before a field that is left ends its writing: the card must not take the focus back.
  const onBlurCapture = ({ relatedTarget, currentTarget }: FocusEvent) => {
    if (relatedTarget && !currentTarget.contains(relatedTarget)) desk.keyboard.isHere = false;
  };
  return (
    <GridDeskContext value={desk}>
      <div
        ref={scroller}
        data-map-scroller=""
        className={classes("map-scroller", className)}
        style={{ "--map-zoom": zoom / 100 } as CSSProperties}
      >
        <Sheet columns={columns.length}>
          <div
            {...gridPart("grid", {
              "aria-label": `Map of ${journey.name}`,
              "aria-rowcount": (rows.at(-1) ?? 1) + (lanes.at(-1)?.kind === "feelings" ? 1 : 0),
              "aria-colcount": columns.length + 1,
              "aria-multiselectable": "true",
              "aria-readonly": !desk.mayEdit,
            })}
            className="map-grid"
            {...{ onKeyDown, onPointerDown, onFocus, onBlurCapture, ...clipboard }}
          >
            <HeaderRow columns={columns} />
            <CardDetails scroller={scroller} />
            <CardMenuOnDemand scroller={scroller} />
            <LinksOverlay />
            {lanes.map((lane, index) => (
              <LaneRow
                key={lane.id}
                lane={lane}
                columns={columns}
                index={index}
                total={lanes.length}
                rowIndex={rows[index] ?? 0}
              />
            ))}
          </div>
          {desk.mayEdit && <AddStageColumn />}
          {desk.mayEdit && <PasteOffer />}
        </Sheet>
        {desk.mayEdit && <AddLane />}
      </div>
      {desk.mayEdit && <StrayEditor />}
      <Announcer />
    </GridDeskContext>
  );
}
