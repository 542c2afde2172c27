import { ListFilter } from "lucide-react";
import {
  type ComponentProps,
  type ComponentType,
  type ReactNode,
  useCallback,
  useEffect,
  useRef,
  useState,
} from "react";
import { useMapUi } from "@/components/journeys/map/ui-state/use-map-ui";
import { holdKeys } from "@/components/palette/hold-keys";
import { notThere } from "@/components/palette/not-there";
import { Button } from "@/components/ui/button";
import { toasts } from "@/components/ui/toasts";
import { noFilter } from "@/lib/journeys/map/grid/card-filter";
import type { FilterBar } from "./filter-bar";

type Bar = ComponentType<ComponentProps<typeof FilterBar>>;

interface FindOnMap {
  /** opens the bar; open, its field takes the focus again */
  find: () => void;
  button: ReactNode;
  /** the row under the toolbar; nothing as long as nobody looks for anything */
  bar: ReactNode;
}

const isDialog = "[role='alertdialog'], [role='dialog'][data-open]";

/** Looking for cards on the map: Ctrl+F, a button, and the bar, which is fetched when it is first wanted. */
export function useFilterBar(): FindOnMap {
  const ui = useMapUi();
  const [Bar, setBar] = useState<Bar | null>(null);
  const [asked, setAsked] = useState(0);
  const onItsWay = useRef(false);
  const find = useCallback(async () => {
    if (onItsWay.current) return;
    onItsWay.current = true;
    const held = await holdKeys(import("./filter-bar"));
    onItsWay.current = false;
    if (held.kind === "here") {
      setBar(() => held.code.FilterBar);
      setAsked((times) => times + 1);
      if (held.typed) ui.setFilter({ text: held.typed });
    } else if (held.kind !== "let-go") toasts.add(notThere("The search", held.kind));
  }, [ui]);
  const close = useCallback(() => {
    setAsked(0);
    ui.setFilter({ ...noFilter, personaId: ui.get().filter.personaId });
  }, [ui]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event;
      if (key.toLowerCase() !== "f" || !(ctrlKey || metaKey) || altKey || shiftKey) return;
      if (document.querySelector(isDialog)) return;
      // Pressed again in the field, it is the browser's own that is wanted.
      if (target instanceof Element && target.closest("search input")) return;
      event.preventDefault();
      event.stopPropagation();
      void find();
    };
    window.addEventListener("keydown", onKey, { capture: true });
    return () => window.removeEventListener("keydown", onKey, { capture: true });
  }, [find]);
  const isOpen = asked > 0;
  return {
    find: () => void find(),
    button: (
      <Button
        size="small"
        variant="quiet"
        aria-expanded={isOpen}
        aria-keyshortcuts="Control+F Meta+F"
        title="Find and filter cards (Ctrl F)"
        onClick={() => (isOpen ? close() : void find())}
        className="aria-expanded:bg-sunken aria-expanded:text-ink"
      >
        <ListFilter aria-hidden="true" />
        <span className="max-sm:sr-only">Find</span>
      </Button>
    ),
    bar: Bar && isOpen && <Bar asked={asked} onClose={close} />,
  };
}
