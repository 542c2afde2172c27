import { useMapInfo } from "@/components/journeys/map/map-info";
import { useDialog } from "@/components/journeys/map/structure/use-dialog";
import type { Command } from "@/components/palette/command-registry";
import { PageCommands } from "@/components/palette/page-commands";
import { useEditCommands } from "./use-edit-commands";
import { useFilterCommands } from "./use-filter-commands";
import { useOutCommands } from "./use-out-commands";
import { useViewCommands } from "./use-view-commands";

export interface MapCommandProps {
  onFind: () => void;
  /** asks for cells of a spreadsheet */
  onPaste: () => void;
  /** must stay the same function */
  onHelp: () => void;
}

/** What the command palette offers on a map, in the order it is shown there. */
export function MapCommands({ onFind, onPaste }: MapCommandProps) {
  const { mayEdit } = useMapInfo();
  const { dialog, show } = useDialog();
  const edits = useEditCommands({ show, onPaste });
  const out = useOutCommands(show);
  const views = useViewCommands();
  const filters = useFilterCommands(onFind);
  const find: Command = {
    id: "map-find",
    label: "Find on the map",
    words: "filter search cards channel severity owner",
    keys: "Control+F",
    run: onFind,
  };
  return (
    <>
      <PageCommands commands={[find, ...(mayEdit ? edits : []), ...views, ...out.commands, ...filters]} />
      {dialog}
      {out.presentation}
    </>
  );
}
