import { useMapInfo } from "@/components/journeys/map/map-info";
import { addPersona } from "@/components/journeys/map/personas/add-persona";
import { useMapPersonas } from "@/components/journeys/map/personas/use-map-personas";
import { useMapStore } from "@/components/journeys/map/store/use-map-store";
import { useMapView } from "@/components/journeys/map/store/use-map-view";
import type { useDialog } from "@/components/journeys/map/structure/use-dialog";
import { useLaneActions } from "@/components/journeys/map/structure/use-lane-actions";
import { useStageActions } from "@/components/journeys/map/structure/use-stage-actions";
import { useMapUi } from "@/components/journeys/map/ui-state/use-map-ui";
import type { Command } from "@/components/palette/command-registry";
import { toasts } from "@/components/ui/toasts";
import { maxStages } from "@/lib/journeys/limits";
import { maxLanes, maxMapPersonas } from "@/lib/journeys/map/limits";

interface Given {
  show: ReturnType<typeof useDialog>["show"];
  onPaste: () => void;
}

const loadKinds = () =>
  import("@/components/journeys/map/structure/lane-kind-dialog").then((own) => own.LaneKindDialog);
const loadNewPersona = () =>
  import("@/components/journeys/map/personas/add-new-persona").then((own) => own.AddNewPersona);
const loadArrange = () =>
  import("@/components/journeys/map/personas/arrange-personas").then((own) => own.ArrangePersonas);
const loadNaming = () =>
  import("@/components/journeys/versions/name-version-dialog").then((own) => own.NameVersionDialog);

/** Says why a command does nothing. */
const refuse = (title: string) => toasts.add({ title, type: "bad" });

function useStructureCommands({ show, onPaste }: Given): Command[] {
  const stages = useStageActions();
  const lanes = useLaneActions();
  return [
    {
      id: "map-add-stage",
      label: "Add a stage",
      words: "column new",
      run: () =>
        stages.mayAdd()
          ? stages.add("end")
          : refuse(`A map has at most ${maxStages} stages, hidden ones too`),
    },
    {
      id: "map-add-lane",
      label: "Add a lane",
      words: "row new goals pain points feelings opportunities",
      run: () =>
        lanes.mayAdd()
          ? show(loadKinds, { after: null })
          : refuse(`A map has at most ${maxLanes} lanes, hidden ones too`),
    },
    {
      id: "map-paste",
      label: "Paste from a spreadsheet",
      words: "import excel google sheets cells table",
      run: onPaste,
    },
  ];
}

function usePersonaCommands(show: Given["show"]): Command[] {
  const store = useMapStore();
  const { onMap, walking, others } = useMapPersonas();
  const mayAdd = () => {
    const isFull = Object.keys(onMap).length >= maxMapPersonas;
    if (isFull) refuse(`A map has at most ${maxMapPersonas} personas`);
    return !isFull;
  };
  return [
    {
      id: "map-new-persona",
      label: "New persona on this map",
      words: "create add customer",
      run: () => mayAdd() && show(loadNewPersona, {}),
    },
    ...others.map(({ id, name }) => ({
      id: `map-persona ${id}`,
      label: `Add ${name} to this map`,
      words: "persona",
      isMinor: true,
      run: () => {
        if (mayAdd()) addPersona(store, { id, name });
      },
    })),
    ...(walking.length > 0
      ? [
          {
            id: "map-arrange-personas",
            label: "Order personas, or take one off",
            words: "arrange remove colour",
            isMinor: true,
            run: () => show(loadArrange, {}),
          },
        ]
      : []),
  ];
}

function useHistoryCommands(show: Given["show"]): Command[] {
  const { team, journey } = useMapInfo();
  const store = useMapStore();
  const ui = useMapUi();
  const undoes = useMapView(({ undoLabel }) => undoLabel);
  const redoes = useMapView(({ redoLabel }) => redoLabel);
  const say = (done: string, label: string | null) => label && ui.announce(`${done}: ${label}`);
  return [
    {
      id: "map-undo",
      label: "Undo",
      detail: undoes ?? "Nothing to undo",
      keys: "Control+Z",
      isMinor: undoes === null,
      run: () => say("Undone", store.undo()),
    },
    {
      id: "map-redo",
      label: "Redo",
      detail: redoes ?? "Nothing to redo",
      words: "do again",
      keys: "Control+Y",
      isMinor: redoes === null,
      run: () => say("Done again", store.redo()),
    },
    {
      id: "map-name-version",
      label: "Name this version",
      words: "save snapshot keep history",
      run: () => show(loadNaming, { team, journey: journey.id, version: null, name: "" }),
    },
  ];
}

/** What changes the map. */
export function useEditCommands(given: Given): Command[] {
  const structure = useStructureCommands(given);
  const personas = usePersonaCommands(given.show);
  const history = useHistoryCommands(given.show);
  return [...structure, ...personas, ...history];
}
