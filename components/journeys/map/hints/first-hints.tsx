"use client";

import { X } from "lucide-react";
import { useSyncExternalStore } from "react";
import { useMapInfo } from "@/components/journeys/map/map-info";
import { useMapView } from "@/components/journeys/map/store/use-map-view";
import { IconButton } from "@/components/ui/icon-button";
import { Kbd } from "@/components/ui/kbd";
import { dismissedHints } from "./dismissed-hints";

/**
 * One line at the foot of the map that says how it is written, until it is put away. There it moves nothing when it comes,
 * after the page knows who reads it.
 */
export function FirstHints() {
  const { me, mayEdit } = useMapInfo();
  const hasCells = useMapView(({ columns, lanes }) => columns.length > 0 && lanes.length > 0);
  const isPutAway = useSyncExternalStore(
    dismissedHints.subscribe,
    () => dismissedHints.has(me.id),
    () => true,
  );
  if (!mayEdit || isPutAway || !hasCells) return null;
  return (
    <aside
      aria-label="How to write on the map"
      className="flex shrink-0 items-center gap-3 border-t border-rule px-4 py-1 text-xs text-ink-2 sm:px-7 [@media(max-height:34rem)]:hidden print:hidden"
    >
      <p className="flex-1 leading-6 pointer-coarse:hidden">
        Click a cell and type. <Kbd>Tab</Kbd> goes on, <Kbd>Ctrl+Enter</Kbd> adds another card, <Kbd>Esc</Kbd>{" "}
        selects the card, <Kbd>?</Kbd> shows all keys.
      </p>
      <p className="hidden flex-1 leading-5 pointer-coarse:block">
        Tap to write or open a card, hold one to move it.
      </p>
      <IconButton
        size="small"
        label="Don’t show this again"
        icon={<X />}
        onClick={() => dismissedHints.add(me.id)}
        className="-mr-1.5"
      />
    </aside>
  );
}
