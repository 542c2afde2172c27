"use client";

import { type ReactNode, useState } from "react";
import { MapInfoProvider } from "@/components/journeys/map/map-info";
import { createMapStore } from "@/components/journeys/map/store/create-map-store";
import { MapStoreContext } from "@/components/journeys/map/store/map-store-context";
import { memoryStorage } from "@/components/journeys/map/store/memory-storage";
import { MapUiProvider } from "@/components/journeys/map/ui-state/use-map-ui";
import { newId } from "@/lib/ids";
import type { JourneyMap } from "@/lib/journeys/map/schema";
import type { MapInfo } from "@/lib/map-page/info";

const never = () => new Promise<never>(() => undefined);
const silent = () => () => undefined;

interface Props {
  map: JourneyMap;
  /** of somebody who may not edit */
  info: MapInfo;
  children: ReactNode;
}

/** Around a map that only stands there: nothing of it is sent, kept or received. Another map needs another `key`. */
export function StillMap({ map, info, children }: Props) {
  const [store] = useState(() =>
    createMapStore({
      map,
      userId: info.me.id,
      newId: () => newId(),
      now: () => new Date(),
      send: never,
      storage: memoryStorage(),
      online: silent,
    }),
  );
  return (
    <MapInfoProvider info={info}>
      <MapStoreContext value={store}>
        <MapUiProvider>{children}</MapUiProvider>
      </MapStoreContext>
    </MapInfoProvider>
  );
}
