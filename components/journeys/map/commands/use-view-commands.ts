import { useMapInfo } from "@/components/journeys/map/map-info";
import { useMapView } from "@/components/journeys/map/store/use-map-view";
import { useLaneActions } from "@/components/journeys/map/structure/use-lane-actions";
import { useStageActions } from "@/components/journeys/map/structure/use-stage-actions";
import { fittingZoom } from "@/components/journeys/map/toolbar/fitting-zoom";
import { useMapUi } from "@/components/journeys/map/ui-state/use-map-ui";
import type { Command } from "@/components/palette/command-registry";
import { formatPlural } from "@/lib/format";

function useHiddenCommands(): Command[] {
  const { mayEdit } = useMapInfo();
  const stages = useMapView(({ state }) => state.stage);
  const lanes = useMapView(({ state }) => state.lane);
  const stageActions = useStageActions();
  const laneActions = useLaneActions();
  const hiddenStages = Object.values(stages).filter(({ hidden }) => hidden);
  const hiddenLanes = Object.values(lanes).filter(({ hidden }) => hidden);
  const counts = [
    hiddenStages.length > 0 && formatPlural(hiddenStages.length, "stage"),
    hiddenLanes.length > 0 && formatPlural(hiddenLanes.length, "lane"),
  ].filter(Boolean);
  if (!mayEdit || counts.length === 0) return [];
  return [
    {
      id: "map-show-hidden",
      label: "Show what is hidden",
      detail: counts.join(", "),
      words: "unhide all stages lanes",
      run: () => {
        if (hiddenStages.length > 0) stageActions.hide(hiddenStages, false);
        if (hiddenLanes.length > 0) laneActions.hide(hiddenLanes, false);
      },
    },
  ];
}

/** What changes how the map is seen, by this person alone, and what is hidden of it. */
export function useViewCommands(): Command[] {
  const ui = useMapUi();
  const isEvidence = useMapUi(({ colouring }) => colouring === "evidence");
  const hidden = useHiddenCommands();
  return [
    {
      id: "map-evidence",
      label: isEvidence ? "Colour cards plainly" : "Colour cards by evidence",
      words: "view unproven assumption measured",
      run: () => {
        ui.setColouring(isEvidence ? "plain" : "evidence");
        ui.announce(isEvidence ? "Cards in plain colours." : "Cards are coloured by evidence.");
      },
    },
    ...hidden,
    {
      id: "map-fit",
      label: "Fit all stages",
      words: "zoom",
      run: () => ui.setZoom(fittingZoom(ui.get().zoom)),
    },
    { id: "map-full-size", label: "Full size", words: "zoom 100", isMinor: true, run: () => ui.setZoom(100) },
  ];
}
