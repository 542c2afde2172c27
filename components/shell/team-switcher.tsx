"use client";

import { ChevronDown } from "lucide-react";
import { MenuOnDemand } from "@/components/ui/menu-on-demand";
import type { TeamChoices } from "./team-choice";

const loadItems = () => import("./team-switcher-items").then((loaded) => loaded.TeamSwitcherItems);

export function TeamSwitcher(choices: TeamChoices) {
  const { name } = choices.current;
  return (
    <MenuOnDemand
      load={loadItems}
      given={choices}
      trigger={
        <button
          type="button"
          aria-label={`${name}, switch team`}
          className="-mx-2 flex min-w-0 cursor-pointer items-center gap-1.5 rounded-md px-2 py-1.5 transition-colors hover:bg-sunken"
        >
          <span className="truncate font-medium">{name}</span>
          <ChevronDown aria-hidden="true" className="size-3.5 shrink-0 text-ink-3" />
        </button>
      }
    />
  );
}
