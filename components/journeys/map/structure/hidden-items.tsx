"use client";

import { EyeOff } from "lucide-react";
import { useMemo } from "react";
import { useMapInfo } from "@/components/journeys/map/map-info";
import { useMapView } from "@/components/journeys/map/store/use-map-view";
import { buttonClasses } from "@/components/ui/button-classes";
import { MenuOnDemand } from "@/components/ui/menu-on-demand";
import { inOrder } from "@/lib/journeys/map/positions";

const loadItems = () => import("./hidden-menu-items").then((loaded) => loaded.HiddenMenuItems);

/** How many stages and lanes are hidden, and the way to show them again. Nothing when none is. */
export function HiddenItems() {
  const { mayEdit } = useMapInfo();
  const allStages = useMapView((view) => view.state.stage);
  const allLanes = useMapView((view) => view.state.lane);
  const stages = useMemo(() => inOrder(Object.values(allStages)).filter(({ hidden }) => hidden), [allStages]);
  const lanes = useMemo(() => inOrder(Object.values(allLanes)).filter(({ hidden }) => hidden), [allLanes]);
  const count = stages.length + lanes.length;
  if (count === 0) return null;
  if (!mayEdit) return <span className="block px-7 py-3 text-xs text-ink-3 max-sm:px-3">{count} hidden</span>;
  return (
    <div className="mt-auto flex items-end px-4.5 pb-2 max-sm:px-0.5">
      <MenuOnDemand
        load={loadItems}
        given={{ stages, lanes }}
        trigger={
          <button type="button" className={buttonClasses("quiet", "small", "font-normal text-ink-3")}>
            <EyeOff aria-hidden="true" />
            {count} hidden
          </button>
        }
      />
    </div>
  );
}
