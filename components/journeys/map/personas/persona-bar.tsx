"use client";

import { Plus } from "lucide-react";
import { useRouter } from "next/navigation";
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { useMapInfo } from "@/components/journeys/map/map-info";
import { useMapUi } from "@/components/journeys/map/ui-state/use-map-ui";
import { Button } from "@/components/ui/button";
import { MenuOnDemand } from "@/components/ui/menu-on-demand";
import { PersonaChip } from "./persona-chip";
import { useLaterNumbers } from "./use-later-numbers";
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
  const close = () => setOpen(null);
  const known = new Set(walking.map(({ id }) => id));
  const missing = Object.keys(onMap).filter((id) => !known.has(id));
  useLaterPersonas(missing.sort().join());
  useLaterNumbers();
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
  const change = "Change the personas of this journey";
  // One button whatever it says, so that dialogs which add the first persona or take off the last can give it the focus back.
  const trigger = (
    <Button
      size="small"
      variant={isEmpty ? "secondary" : "quiet"}
      aria-label={isEmpty ? undefined : change}
      title={isEmpty ? undefined : change}
      className={isEmpty ? "rounded-full!" : "w-7 px-0!"}
    >
      <Plus aria-hidden="true" />
      {isEmpty && "Add persona"}
    </Button>
  );
  return (
    <div className="flex min-w-0 items-center gap-1">
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
