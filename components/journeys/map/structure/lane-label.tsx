"use client";

import { Ellipsis } from "lucide-react";
import { useMapInfo } from "@/components/journeys/map/map-info";
import { classes } from "@/components/ui/classes";
import { IconButton } from "@/components/ui/icon-button";
import { MenuOnDemand } from "@/components/ui/menu-on-demand";
import { laneKindWords } from "@/lib/journeys/map/lane-kinds";
import type { MapLane } from "@/lib/journeys/map/schema";
import { NameInPlace } from "./name-in-place";
import { useDialog } from "./use-dialog";
import { useLaneActions } from "./use-lane-actions";
import { useNameMoving } from "./use-name-moving";
import { useOrderDrag } from "./use-order-drag";

const loadItems = () => import("./lane-menu-items").then((loaded) => loaded.LaneMenuItems);

interface Props {
  lane: MapLane;
  /** among the lanes that are shown, from 0 */
  index: number;
  /** lanes that are shown */
  total: number;
}

/** What a lane is called and what stands in it. Alt and arrows or dragging move it; the rest is in its menu. */
export function LaneLabel({ lane, index, total }: Props) {
  const { mayEdit } = useMapInfo();
  const actions = useLaneActions();
  const { name, onMove } = useNameMoving("y", (direction) => actions.move(lane, direction));
  const { dialog, show } = useDialog();
  const drag = useOrderDrag({ axis: "y", attribute: "data-lane-row", onDrop: actions.moveToIndex });
  const given = {
    lane,
    index,
    total,
    onRename: () => name.current?.rename(),
    onAdd: () =>
      show(() => import("./lane-kind-dialog").then((own) => own.LaneKindDialog), { after: lane.id }),
    onRemove: () => show(() => import("./remove-lane-dialog").then((own) => own.RemoveLaneDialog), { lane }),
  };
  return (
    <div
      className={classes(
        "group/lane flex items-start gap-1 py-3 pr-3 pl-7 max-sm:flex-col max-sm:pr-1 max-sm:pl-3",
        drag.draggedId === lane.id && "opacity-50",
      )}
    >
      <div className="min-w-0 flex-1 max-sm:w-full">
        <NameInPlace
          ref={name}
          id={lane.id}
          name={lane.name}
          label={`Lane ${lane.name}`}
          mayEdit={mayEdit}
          className="own-words text-sm font-semibold break-words"
          onRename={(next, began) => actions.rename(lane, next, began)}
          onGrab={(event) => drag.grab(lane.id, event)}
          onMove={onMove}
        />
        <p className="text-xs text-ink-3">{laneKindWords[lane.kind].about}</p>
      </div>
      {mayEdit && (
        <MenuOnDemand
          load={loadItems}
          given={given}
          trigger={
            <IconButton
              size="small"
              label={`More for lane ${lane.name}`}
              icon={<Ellipsis />}
              className="-mt-1 -mr-2 max-sm:mt-0 max-sm:-ml-2 opacity-0 transition-opacity group-focus-within/lane:opacity-100 group-hover/lane:opacity-100 focus-visible:opacity-100 aria-expanded:opacity-100 pointer-coarse:opacity-100"
            />
          }
        />
      )}
      {dialog}
      {drag.line}
    </div>
  );
}
