import { Ellipsis } from "lucide-react";
import { IconButton } from "@/components/ui/icon-button";
import { MenuOnDemand } from "@/components/ui/menu-on-demand";
import type { MapStage } from "@/lib/journeys/map/schema";
import type { StageDialogName } from "./stage-menu-items";
import { useDialog } from "./use-dialog";

const loadItems = () => import("./stage-menu-items").then((loaded) => loaded.StageMenuItems);

interface Props {
  stage: MapStage;
  hasSteps: boolean;
  onRename: () => void;
}

/** The button behind a stage's name, and the dialogs that its menu opens. */
export function StageMenu({ stage, hasSteps, onRename }: Props) {
  const { dialog, show } = useDialog();
  const open = (name: StageDialogName) => {
    if (name === "split") show(() => import("./split-dialog").then((own) => own.SplitDialog), { stage });
    if (name === "link")
      show(() => import("./link-dialog").then((own) => own.LinkDialog), { from: stage.id, link: null });
    if (name === "sub-journeys")
      show(() => import("./sub-journeys-dialog").then((own) => own.SubJourneysDialog), { stage });
    if (name === "remove")
      show(() => import("./remove-stage-dialog").then((own) => own.RemoveStageDialog), { stage });
  };
  return (
    <>
      <MenuOnDemand
        align="end"
        load={loadItems}
        given={{ stage, hasSteps, onRename, onDialog: open }}
        trigger={
          <IconButton
            size="small"
            label={`More for ${stage.name}`}
            icon={<Ellipsis />}
            className="opacity-0 transition-opacity group-focus-within/stage:opacity-100 group-hover/stage:opacity-100 focus-visible:opacity-100 aria-expanded:opacity-100 pointer-coarse:opacity-100"
          />
        }
      />
      {dialog}
    </>
  );
}
