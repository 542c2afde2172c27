"use client";

import { ChevronDown } from "lucide-react";
import { classes } from "@/components/ui/classes";
import { Menu } from "@/components/ui/menu";
import { MenuLink } from "@/components/ui/menu-link";
import { segmentedCurrent, segmentedItem } from "@/components/ui/segmented-classes";

interface Props {
  /** The older quarter on screen, if it is one of these. */
  current?: string;
  quarters: { href: string; short: string; current: boolean }[];
}

/** Quarters that are too many to stand side by side, the newest on top. */
export function OlderQuarters({ current, quarters }: Props) {
  return (
    <Menu
      align="start"
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
    >
      {quarters.map((quarter) => (
        <MenuLink key={quarter.href} href={quarter.href} current={quarter.current}>
          {quarter.short}
        </MenuLink>
      ))}
    </Menu>
  );
}
