"use client";

import { useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { formatPlural } from "@/lib/format";
import type { MapNames } from "@/lib/journeys/map/conflicts/names";
import { useMapInfo } from "../map-info";
import { useMapStore } from "../store/use-map-store";
import { useMapView } from "../store/use-map-view";
import { ConflictItem } from "./conflict-item";
import { RefusedItem } from "./refused-item";

interface Props {
  /** Nothing is decided by closing: what waits goes on waiting. */
  onClose: () => void;
}

/** After a decision the keyboard goes on with the next; the button it was on is gone. */
function useNextDecision(count: number) {
  const list = useRef<HTMLDivElement>(null);
  const before = useRef(count);
  useEffect(() => {
    if (count < before.current) list.current?.querySelector<HTMLElement>("[data-decision]")?.focus();
    before.current = count;
  }, [count]);
  return list;
}

/** Everything that waits for the person's word: what somebody else changed as well, and what could not be saved. */
export function ConflictDialog({ onClose }: Props) {
  const store = useMapStore();
  const { people, personas, journeys } = useMapInfo();
  const state = useMapView((view) => view.state);
  const conflicts = useMapView((view) => view.conflicts);
  const refused = useMapView((view) => view.refused);
  const [nowMs] = useState(Date.now);
  const count = conflicts.length + refused.length;
  const list = useNextDecision(count);
  useEffect(() => {
    if (count > 0) return;
    onClose();
    // The button that opened it goes with the last decision; the map is where one goes on.
    document.querySelector<HTMLElement>('[role="grid"] [tabindex="0"]')?.focus();
  }, [count, onClose]);
  const names: MapNames = { state, people, personas, journeys };
  return (
    <Dialog
      open={count > 0}
      onOpenChange={(open) => !open && onClose()}
      size="wide"
      title={`${formatPlural(count, "change waits", "changes wait")} for your word`}
      description="Nothing is lost. Until you decide, you see your version and everybody else sees theirs."
      footer={
        <>
          {refused.length > 0 && <Button onClick={store.retry}>Try to save again</Button>}
          <Button onClick={onClose}>Decide later</Button>
        </>
      }
    >
      <div ref={list} className="flex flex-col gap-5">
        {conflicts.map((conflict) => (
          <ConflictItem
            key={conflict.id}
            conflict={conflict}
            names={names}
            nowMs={nowMs}
            onChoose={(choice) => store.resolve(conflict.id, choice)}
          />
        ))}
        {refused.map((one) => (
          <RefusedItem key={one.id} refused={one} onDrop={() => store.drop(one.id)} />
        ))}
      </div>
    </Dialog>
  );
}
