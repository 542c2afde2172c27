import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { useMapInfo } from "../map-info";
import { useMapStore } from "../store/use-map-store";
import { useMapUi } from "../ui-state/use-map-ui";
import type { PeopleStore } from "./people-store";

const loadAgainMs = 5_000;

/** Follows the map around for as long as it is shown (live/follow-map.ts, fetched once the map stands). */
export function useLiveMap(people: PeopleStore): void {
  const { team, journey } = useMapInfo();
  const store = useMapStore();
  const ui = useMapUi();
  const { refresh } = useRouter();
  const journeyId = journey.id;
  useEffect(() => {
    let isOver = false;
    let end: (() => void) | null = null;
    let again: ReturnType<typeof setTimeout> | undefined;
    const load = () =>
      import("./follow-map").then(
        ({ followMap }) => {
          if (!isOver) end = followMap({ team, journeyId, store, ui, people, onRole: refresh });
        },
        () => {
          if (!isOver) again = setTimeout(load, loadAgainMs);
        },
      );
    void load();
    return () => {
      isOver = true;
      clearTimeout(again);
      end?.();
    };
  }, [team, journeyId, store, ui, people, refresh]);
}
