import { Plus } from "lucide-react";
import { MenuGroup } from "@/components/ui/menu-group";
import { MenuLink } from "@/components/ui/menu-link";
import { MenuSeparator } from "@/components/ui/menu-separator";
import type { TeamChoices } from "./team-choice";

export function TeamSwitcherItems({ current, teams, newTeamHref }: TeamChoices) {
  return (
    <>
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
    </>
  );
}
