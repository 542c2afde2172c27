import { useMapInfo } from "@/components/journeys/map/map-info";
import { useMapStore } from "@/components/journeys/map/store/use-map-store";
import { useDialog } from "@/components/journeys/map/structure/use-dialog";
import { useLaneActions } from "@/components/journeys/map/structure/use-lane-actions";
import { useStageActions } from "@/components/journeys/map/structure/use-stage-actions";
import { fittingZoom } from "@/components/journeys/map/toolbar/fitting-zoom";
import { useMapUi } from "@/components/journeys/map/ui-state/use-map-ui";
import type { Command } from "@/components/palette/command-registry";
import { PageCommands } from "@/components/palette/page-commands";

interface Props {
  onFind: () => void;
  onHelp: () => void;
}

const loadKinds = () =>
  import("@/components/journeys/map/structure/lane-kind-dialog").then((own) => own.LaneKindDialog);

/** What the command palette offers on a map. */
export function MapCommands({ onFind, onHelp }: Props) {
  const { mayEdit } = useMapInfo();
  const store = useMapStore();
  const ui = useMapUi();
  const stages = useStageActions();
  const lanes = useLaneActions();
  const { dialog, show } = useDialog();
  const editing: Command[] = [
    {
      id: "map-add-stage",
      label: "Add a stage",
      words: "column",
      run: () => stages.mayAdd() && stages.add("end"),
    },
    {
      id: "map-add-lane",
      label: "Add a lane",
      words: "row goals pain points feelings opportunities",
      run: () => lanes.mayAdd() && show(loadKinds, { after: null }),
    },
    { id: "map-undo", label: "Undo", run: () => void store.undo() },
    { id: "map-redo", label: "Redo", words: "do again", run: () => void store.redo() },
  ];
  const reading: Command[] = [
    { id: "map-find", label: "Find on the map", words: "filter search channel severity owner", run: onFind },
    {
      id: "map-fit",
      label: "Fit all stages",
      words: "zoom",
      run: () => ui.setZoom(fittingZoom(ui.get().zoom)),
    },
    { id: "map-full-size", label: "Full size", words: "zoom 100", run: () => ui.setZoom(100) },
    {
      id: "map-evidence",
      label: "Colour cards by evidence, or plain",
      words: "unproven assumption measured",
      run: () => ui.setColouring(ui.get().colouring === "plain" ? "evidence" : "plain"),
    },
    { id: "map-keys", label: "Keys on the map", words: "shortcuts help keyboard", run: onHelp },
  ];
  return (
    <>
      <PageCommands commands={mayEdit ? [...editing, ...reading] : reading} />
      {dialog}
    </>
  );
}
