"use client";

import { type ReactNode, useEffect, useState } from "react";
import { newId } from "@/lib/ids";
import type { JourneyMap } from "@/lib/journeys/map/schema";
import { browserStorage } from "./browser-storage";
import { createMapStore } from "./create-map-store";
import { MapStoreContext } from "./map-store-context";
import { sendEditTo } from "./send-edit";
import { whenBack } from "./when-back";

interface Props {
  /** the team's slug */
  team: string;
  /** as it was when the page was made; what came later is received */
  map: JourneyMap;
  userId: string;
  children: ReactNode;
}

/** Makes a map editable for everything inside. Another journey needs another `key`. */
export function MapStoreProvider({ team, map, userId, children }: Props) {
  const [store] = useState(() => {
    const { journey } = map;
    return createMapStore({
      map,
      userId,
      newId: () => newId(),
      now: () => new Date(),
      send: sendEditTo(team, journey),
      storage: browserStorage({ team, journey, userId, tab: newId() }),
      online: whenBack,
    });
  });
  useEffect(() => store.start(), [store]);
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (store.isStuck()) event.preventDefault();
    };
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [store]);
  return <MapStoreContext value={store}>{children}</MapStoreContext>;
}
