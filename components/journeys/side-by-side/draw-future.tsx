"use client";

import { Button } from "@/components/ui/button";
import { useDrawFuture } from "./use-draw-future";

/** Begins the future state of a journey. */
export function DrawFuture({ team, journey }: { team: string; journey: { id: string; name: string } }) {
  const { draw, pending } = useDrawFuture(team, journey);
  return (
    <Button variant="primary" pending={pending} pendingLabel="Copying the map" onClick={draw}>
      Draw the future state
    </Button>
  );
}
