"use client";

import { ArrowUpDown, UserPlus } from "lucide-react";
import { useMapInfo } from "@/components/journeys/map/map-info";
import { useMapStore } from "@/components/journeys/map/store/use-map-store";
import { PersonaPicture } from "@/components/personas/persona-picture";
import { MenuGroup } from "@/components/ui/menu-group";
import { MenuItem } from "@/components/ui/menu-item";
import { MenuSeparator } from "@/components/ui/menu-separator";
import { maxMapPersonas } from "@/lib/journeys/map/limits";
import { addPersona } from "./add-persona";
import { useMapPersonas } from "./use-map-personas";

interface Props {
  onNew: () => void;
  onArrange: () => void;
}

/** Adds a persona of the team, or a new one, and leads to order and taking off. */
export function PersonaBarMenu({ onNew, onArrange }: Props) {
  const { team } = useMapInfo();
  const store = useMapStore();
  const { onMap, walking, others } = useMapPersonas();
  const isFull = Object.keys(onMap).length >= maxMapPersonas;
  return (
    <>
      {isFull && (
        <p className="max-w-60 px-2.5 py-1.5 text-sm text-ink-3">
          A map has at most {maxMapPersonas} personas.
        </p>
      )}
      {!isFull && others.length > 0 && (
        <MenuGroup label="Add to this journey">
          {others.map((persona) => (
            <MenuItem
              key={persona.id}
              icon={<PersonaPicture team={team} persona={persona} size={20} />}
              onSelect={() => addPersona(store, persona)}
            >
              <span className="min-w-0 truncate">{persona.name}</span>
            </MenuItem>
          ))}
        </MenuGroup>
      )}
      {!isFull && (
        <>
          {others.length > 0 && <MenuSeparator />}
          <MenuItem icon={<UserPlus />} onSelect={onNew}>
            New persona
          </MenuItem>
        </>
      )}
      {walking.length > 0 && (
        <MenuItem icon={<ArrowUpDown />} onSelect={onArrange}>
          Order, open or take off
        </MenuItem>
      )}
    </>
  );
}
