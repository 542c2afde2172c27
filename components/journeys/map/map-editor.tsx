"use client";

import type { ReactNode } from "react";
import { StateSwitch } from "@/components/journeys/side-by-side/state-switch";
import type { JourneyMap } from "@/lib/journeys/map/schema";
import type { Questions } from "@/lib/journeys/map/stage-question";
import type { MapInfo } from "@/lib/map-page/info";
import { MapCommandsOnDemand } from "./commands/map-commands-on-demand";
import { ConflictMarksOnDemand } from "./conflicts/conflict-marks-on-demand";
import { EvidenceBar } from "./evidence/evidence-bar";
import { useCardInAddress } from "./filter/use-card-in-address";
import { useFilterBar } from "./filter/use-filter-bar";
import { MapGrid } from "./grid/map-grid";
import { PanelOnDemand } from "./grid/panel-on-demand";
import { StageQuestions } from "./grid/stage-questions";
import { useHistoryKeys } from "./grid/use-history-keys";
import { useMapDialogs } from "./grid/use-map-dialogs";
import { FirstHints } from "./hints/first-hints";
import { LiveMap } from "./live/live-map";
import { PeopleHere } from "./live/people-here";
import { MapInfoProvider } from "./map-info";
import { PersonaBar } from "./personas/persona-bar";
import { MapStoreProvider } from "./store/map-store-provider";
import { useTaken } from "./taken/use-taken";
import { MapToolbar } from "./toolbar/map-toolbar";
import { MapUiProvider } from "./ui-state/use-map-ui";

interface Props {
  map: JourneyMap;
  info: MapInfo;
  /** of the guides that its stages have, by guide */
  questions: Readonly<Record<string, Questions>>;
  /** what the toolbar offers besides: menus of the page */
  more?: ReactNode;
}

function Desk({ mayEdit, more }: { mayEdit: boolean; more?: ReactNode }) {
  const { askAboutPaste, askForPaste, help, showProblems, open } = useMapDialogs();
  const { find, button, bar } = useFilterBar();
  useHistoryKeys();
  useCardInAddress();
  useTaken(showProblems);
  return (
    <div className="map-desk">
      <MapToolbar
        mayEdit={mayEdit}
        onShowProblems={showProblems}
        personas={
          <div className="flex min-w-0 items-center gap-2">
            <PersonaBar />
            <StateSwitch />
          </div>
        }
        filter={button}
        people={<PeopleHere />}
        more={more}
      />
      {bar}
      <div className="flex min-h-0 flex-1">
        <MapGrid onForeignPaste={askAboutPaste} onHelp={help} className="min-w-0 flex-1" />
        <PanelOnDemand />
        <ConflictMarksOnDemand onShow={showProblems} />
        <div data-map-side="" className="contents" />
      </div>
      <FirstHints />
      <EvidenceBar />
      <MapCommandsOnDemand onFind={find} onPaste={askForPaste} onHelp={help} />
      {open}
    </div>
  );
}

/** A map to be read and, by those who may, edited. */
export function MapEditor({ map, info, questions, more }: Props) {
  return (
    <MapInfoProvider info={info}>
      <MapStoreProvider map={map} team={info.team} userId={info.me.id}>
        <MapUiProvider>
          <LiveMap>
            <StageQuestions questions={questions}>
              <Desk mayEdit={info.mayEdit} more={more} />
            </StageQuestions>
          </LiveMap>
        </MapUiProvider>
      </MapStoreProvider>
    </MapInfoProvider>
  );
}
