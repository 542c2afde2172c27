"use client";

import { Ellipsis } from "lucide-react";
import { IconButton } from "@/components/ui/icon-button";
import { MenuOnDemand } from "@/components/ui/menu-on-demand";

interface Props {
  team: string;
  persona: { id: string; name: string };
  onDelete: () => void;
}

const load = () => import("./persona-menu-items").then(({ PersonaMenuItems }) => PersonaMenuItems);

/** Duplicate or delete a persona. */
export function PersonaMenu({ team, persona, onDelete }: Props) {
  return (
    <MenuOnDemand
      align="end"
      trigger={<IconButton label="More for this persona" icon={<Ellipsis />} />}
      load={load}
      given={{ team, persona, onDelete }}
    />
  );
}
