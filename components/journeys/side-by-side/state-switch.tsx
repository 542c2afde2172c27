"use client";

import { ChevronDown } from "lucide-react";
import { useMapInfo } from "@/components/journeys/map/map-info";
import { Button } from "@/components/ui/button";
import { MenuOnDemand } from "@/components/ui/menu-on-demand";

const loadItems = () => import("./state-menu-items").then(({ StateMenuItems }) => StateMenuItems);

/** Which of a journey's maps this is, and the way to the others: as it is, or a future state. */
export function StateSwitch() {
  const { journey, mayEdit } = useMapInfo();
  const { state, futures, futureOf } = journey;
  const isFuture = state === "future";
  const leads = isFuture ? futureOf !== null : futures.length > 0 || mayEdit;
  const words = isFuture ? "Future state" : "Today";
  if (!leads) return isFuture ? <span className="text-xs text-ink-3">{words}</span> : null;
  return (
    <MenuOnDemand
      align="start"
      trigger={
        <Button size="small" className="rounded-full!">
          {words}
          <ChevronDown aria-hidden="true" />
        </Button>
      }
      load={loadItems}
      given={{}}
    />
  );
}
