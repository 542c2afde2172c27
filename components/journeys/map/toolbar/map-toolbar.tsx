import type { ReactNode } from "react";
import { SaveState } from "@/components/journeys/map/store/save-state";
import { HistoryButtons } from "./history-buttons";
import { ZoomControl } from "./zoom-control";

interface Props {
  /** whether there is anything to undo and save */
  mayEdit: boolean;
  /** shows what could not be saved as it is */
  onShowProblems: () => void;
  /** which personas the map shows */
  personas?: ReactNode;
  /** how cards are coloured */
  view?: ReactNode;
  filter?: ReactNode;
  /** who else is here */
  people?: ReactNode;
  /** present, share, export, versions … */
  more?: ReactNode;
}

/** The bar over the map: what is shown on the left, what is done with it on the right. */
export function MapToolbar({ mayEdit, onShowProblems, personas, view, filter, people, more }: Props) {
  return (
    <div
      role="toolbar"
      aria-label="Map"
      className="flex min-h-11 shrink-0 flex-wrap items-center gap-x-3 gap-y-1 border-b border-rule px-4 py-1.5 sm:px-7 print:hidden"
    >
      {mayEdit && <HistoryButtons />}
      {personas && <div className="min-w-0 max-sm:order-last max-sm:w-full">{personas}</div>}
      <div className="flex flex-1 flex-wrap items-center justify-end gap-x-3 gap-y-1 lg:flex-nowrap">
        {/* On this side of the gap its words move nothing. */}
        {mayEdit && <SaveState onShow={onShowProblems} />}
        {filter}
        {view}
        <ZoomControl />
        {people}
        {more}
      </div>
    </div>
  );
}
