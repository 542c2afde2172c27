"use client";

import { ChevronDown } from "lucide-react";
import { classes } from "@/components/ui/classes";
import { MenuOnDemand } from "@/components/ui/menu-on-demand";
import { segmentedCurrent, segmentedItem } from "@/components/ui/segmented-classes";
import type { QuarterLink } from "./quarter-href";

interface Props {
  /** The older quarter on screen, if it is one of these. */
  current?: string;
  quarters: QuarterLink[];
}

const loadItems = () => import("./older-quarters-items").then((loaded) => loaded.OlderQuartersItems);

/** Quarters that are too many to stand side by side, the newest on top. */
export function OlderQuarters({ current, quarters }: Props) {
  return (
    <MenuOnDemand
      load={loadItems}
      given={{ quarters }}
      trigger={
        <button
          type="button"
          className={classes(
            segmentedItem,
            "gap-1 focus-visible:-outline-offset-2",
            current !== undefined && segmentedCurrent,
          )}
        >
          {current ?? "Older"}
          <ChevronDown aria-hidden="true" className="size-3.5" />
        </button>
      }
    />
  );
}
