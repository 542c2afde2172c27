import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { useMapInfo } from "../map-info";
import { useMapStore } from "../store/use-map-store";
import { useMapUi } from "../ui-state/use-map-ui";
import { followMap } from "./follow-map";
import type { PeopleStore } from "./people-store";

/** Follows the map around for as long as it is shown (live/follow-map.ts). */
export function useLiveMap(people: PeopleStore): void {
  const { team, journey } = useMapInfo();
  const store = useMapStore();
  const ui = useMapUi();
  const { refresh } = useRouter();
  const journeyId = journey.id;
  useEffect(
    () => followMap({ team, journeyId, store, ui, people, onRole: refresh }),
    [team, journeyId, store, ui, people, refresh],
  );
}
