"use client";

import { ChevronDown } from "lucide-react";
import { Menu } from "@/components/ui/menu";
import { MenuLink } from "@/components/ui/menu-link";

interface Props {
  /** The older quarter on screen, if it is one of these. */
  current?: string;
  quarters: { href: string; short: string; current: boolean }[];
}

/** Quarters that are too many to stand side by side, the newest on top. */
export function OlderQuarters({ current, quarters }: Props) {
  return (
    <Menu
      align="end"
      trigger={
        <button
          type="button"
          className="flex h-8 items-center gap-1 border-l border-rule px-3 text-sm whitespace-nowrap text-ink-3 transition-colors hover:text-ink focus-visible:-outline-offset-2"
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
