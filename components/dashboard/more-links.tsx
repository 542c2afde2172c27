"use client";

import { ChevronDown } from "lucide-react";
import { classes } from "@/components/ui/classes";
import { MenuOnDemand } from "@/components/ui/menu-on-demand";
import { segmentedCurrent, segmentedItem } from "@/components/ui/segmented-classes";
import type { NamedLink } from "./quarter-href";

interface Props {
  /** while none of them is the current one */
  label: string;
  links: NamedLink[];
}

const loadItems = () => import("./more-links-items").then((loaded) => loaded.MoreLinksItems);

/** Links that are too many to stand side by side. */
export function MoreLinks({ label, links }: Props) {
  const current = links.find((link) => link.current);
  return (
    <MenuOnDemand
      load={loadItems}
      given={{ links }}
      trigger={
        <button
          type="button"
          className={classes(
            segmentedItem,
            "gap-1 focus-visible:-outline-offset-2",
            current && segmentedCurrent,
          )}
        >
          <span className="max-w-36 truncate">{current?.name ?? label}</span>
          <ChevronDown aria-hidden="true" className="size-3.5" />
        </button>
      }
    />
  );
}
