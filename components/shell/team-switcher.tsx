"use client";

import { ChevronDown, Plus } from "lucide-react";
import { Menu } from "@/components/ui/menu";
import { MenuGroup } from "@/components/ui/menu-group";
import { MenuLink } from "@/components/ui/menu-link";
import { MenuSeparator } from "@/components/ui/menu-separator";

export interface TeamChoice {
  slug: string;
  name: string;
}

interface Props {
  current: TeamChoice;
  teams: TeamChoice[];
  newTeamHref: string;
}

export function TeamSwitcher({ current, teams, newTeamHref }: Props) {
  return (
    <Menu
      trigger={
        <button
          type="button"
          aria-label={`${current.name}, switch team`}
          className="-mx-2 flex min-w-0 cursor-pointer items-center gap-1.5 rounded-md px-2 py-1.5 transition-colors hover:bg-sunken"
        >
          <span className="truncate font-medium">{current.name}</span>
          <ChevronDown aria-hidden="true" className="size-3.5 shrink-0 text-ink-3" />
        </button>
      }
    >
      <MenuGroup label="My teams">
        {teams.map((team) => (
          <MenuLink key={team.slug} href={`/${team.slug}`} current={team.slug === current.slug}>
            {team.name}
          </MenuLink>
        ))}
      </MenuGroup>
      <MenuSeparator />
      <MenuLink href={newTeamHref} icon={<Plus aria-hidden="true" />}>
        New team
      </MenuLink>
    </Menu>
  );
}
