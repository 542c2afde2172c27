"use client";

import { Plus } from "lucide-react";
import { useRouter } from "next/navigation";
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { useMapInfo } from "@/components/journeys/map/map-info";
import { useMapUi } from "@/components/journeys/map/ui-state/use-map-ui";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { MenuOnDemand } from "@/components/ui/menu-on-demand";
import { PersonaChip } from "./persona-chip";
import { useMapPersonas } from "./use-map-personas";

const loadMenu = () => import("./persona-bar-menu").then(({ PersonaBarMenu }) => PersonaBarMenu);
const AddNewPersona = lazy(() =>
  import("./add-new-persona").then((loaded) => ({ default: loaded.AddNewPersona })),
);
const ArrangePersonas = lazy(() =>
  import("./arrange-personas").then((loaded) => ({ default: loaded.ArrangePersonas })),
);

/** Asks the server once for personas that somebody else made after this page was loaded. */
function useLaterPersonas(missing: string): void {
  const router = useRouter();
  const asked = useRef("");
  useEffect(() => {
    if (missing === "" || asked.current === missing) return;
    asked.current = missing;
    router.refresh();
  }, [missing, router]);
}

/** Whose journey the map is: everybody's, or seen as one of its personas; and which personas walk it. */
export function PersonaBar() {
  const { mayEdit } = useMapInfo();
  const { onMap, walking } = useMapPersonas();
  const ui = useMapUi();
  const seenAs = useMapUi(({ filter }) => filter.personaId);
  const [open, setOpen] = useState<"new" | "arrange" | null>(null);
  const bar = useRef<HTMLDivElement>(null);
  // The first persona and the last change the button, so that the one the dialog would give the focus back to is gone, now or
  // a moment later: as long as nothing else has the focus, the button there is takes it.
  const close = () => {
    setOpen(null);
    const focus = () => {
      if (document.activeElement !== null && document.activeElement !== document.body) return;
      bar.current?.querySelector<HTMLElement>("[aria-haspopup=menu]")?.focus();
    };
    for (const ms of [0, 100, 300, 800]) setTimeout(focus, ms);
  };
  const known = new Set(walking.map(({ id }) => id));
  const missing = Object.keys(onMap).filter((id) => !known.has(id));
  useLaterPersonas(missing.sort().join());
  const isGone = seenAs !== null && !(seenAs in onMap);
  useEffect(() => {
    if (isGone) ui.setFilter({ personaId: null });
  }, [isGone, ui]);

  const seeAs = (persona: { id: string; name: string } | null) => {
    ui.setFilter({ personaId: persona?.id ?? null });
    ui.announce(persona ? `The map as ${persona.name} sees it` : "The map of everyone");
  };
  const isEmpty = walking.length === 0;
  if (isEmpty && !mayEdit) return null;
  const trigger = isEmpty ? (
    <Button size="small" className="rounded-full">
      <Plus aria-hidden="true" />
      Add persona
    </Button>
  ) : (
    <IconButton size="small" label="Change the personas of this journey" icon={<Plus />} />
  );
  return (
    <div ref={bar} className="flex min-w-0 items-center gap-1">
      {!isEmpty && (
        <fieldset
          aria-label="Whose map"
          className="flex min-w-0 gap-1.5 overflow-x-auto p-0.5 [scrollbar-width:none]"
        >
          <PersonaChip name="Everyone" isPressed={seenAs === null} onPress={() => seeAs(null)} />
          {walking.map((persona) => (
            <PersonaChip
              key={persona.id}
              name={persona.name}
              persona={persona}
              isPressed={seenAs === persona.id}
              onPress={() => seeAs(seenAs === persona.id ? null : persona)}
            />
          ))}
        </fieldset>
      )}
      {mayEdit && (
        <MenuOnDemand
          trigger={trigger}
          load={loadMenu}
          given={{ onNew: () => setOpen("new"), onArrange: () => setOpen("arrange") }}
        />
      )}
      <Suspense>
        {open === "new" && <AddNewPersona onClose={close} />}
        {open === "arrange" && <ArrangePersonas onClose={close} />}
      </Suspense>
    </div>
  );
}
