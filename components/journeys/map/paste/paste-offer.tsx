"use client";

import { lazy, Suspense, useState } from "react";
import { useMapView } from "@/components/journeys/map/store/use-map-view";

const EmptyMap = lazy(() => import("./empty-map").then((loaded) => ({ default: loaded.EmptyMap })));

/** How to begin, on a map that has no stages; few maps need it. What it has begun it ends when there are some. */
export function PasteOffer() {
  const isEmpty = useMapView((view) => Object.keys(view.state.stage).length === 0);
  const [wasEmpty, setWasEmpty] = useState(isEmpty);
  if (isEmpty && !wasEmpty) setWasEmpty(true);
  if (!wasEmpty) return null;
  return (
    <Suspense fallback={null}>
      <EmptyMap />
    </Suspense>
  );
}
