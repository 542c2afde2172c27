"use client";

import { ArrowDown, ArrowUp, X } from "lucide-react";
import { useRef } from "react";
import { useMapInfo } from "@/components/journeys/map/map-info";
import { useMapStore } from "@/components/journeys/map/store/use-map-store";
import { useMapUi } from "@/components/journeys/map/ui-state/use-map-ui";
import { PersonaPicture } from "@/components/personas/persona-picture";
import { Dialog } from "@/components/ui/dialog";
import { IconButton } from "@/components/ui/icon-button";
import { TextLink } from "@/components/ui/text-link";
import { movePersonaOps, removePersonaOps } from "@/lib/personas/map-order";
import { useMapPersonas } from "./use-map-personas";

/** The personas of this map one under the other: their order, their pages, and taking one off. */
export function ArrangePersonas({ onClose }: { onClose: () => void }) {
  const { team } = useMapInfo();
  const store = useMapStore();
  const ui = useMapUi();
  const { onMap, walking } = useMapPersonas();
  const list = useRef<HTMLOListElement>(null);
  const move = ({ id, name }: { id: string; name: string }, step: -1 | 1) => {
    store.edit(movePersonaOps(onMap, id, step), { label: "Move persona" });
    ui.announce(`${name} moved ${step < 0 ? "up" : "down"}`);
    // A button at the end of its way is disabled and would drop the focus.
    requestAnimationFrame(() => {
      const row = list.current?.querySelector(`[data-persona="${id}"]`);
      if (!row?.contains(document.activeElement))
        row?.querySelector<HTMLButtonElement>("button:not(:disabled)")?.focus();
    });
  };
  const takeOff = ({ id, name }: { id: string; name: string }) => {
    store.edit(removePersonaOps(store.getView().state, id), { label: "Take persona off" });
    ui.announce(`${name} is off this journey`);
    if (walking.length <= 1) onClose();
    else
      requestAnimationFrame(() =>
        list.current?.querySelector<HTMLButtonElement>("button:not(:disabled)")?.focus(),
      );
  };
  return (
    <Dialog
      open
      size="small"
      onOpenChange={(open) => !open && onClose()}
      title="Personas of this journey"
      description="A persona you take off stays in the team, and their cards stay on the map. Undo puts them back."
    >
      <ol ref={list} className="flex flex-col border-t border-rule">
        {walking.map((persona, index) => (
          <li
            key={persona.id}
            data-persona={persona.id}
            className="flex items-center gap-2 border-b border-rule py-1.5"
          >
            <PersonaPicture team={team} persona={persona} size={28} colour={persona.colour} />
            <TextLink href={`/${team}/personas/${persona.id}`} className="min-w-0 flex-1 truncate">
              {persona.name}
            </TextLink>
            <IconButton
              size="small"
              label={`Move ${persona.name} up`}
              icon={<ArrowUp />}
              disabled={index === 0}
              onClick={() => move(persona, -1)}
            />
            <IconButton
              size="small"
              label={`Move ${persona.name} down`}
              icon={<ArrowDown />}
              disabled={index === walking.length - 1}
              onClick={() => move(persona, 1)}
            />
            <IconButton
              size="small"
              label={`Take ${persona.name} off this journey`}
              icon={<X />}
              onClick={() => takeOff(persona)}
            />
          </li>
        ))}
      </ol>
    </Dialog>
  );
}
