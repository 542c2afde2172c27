import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import { useMapInfo } from "@/components/journeys/map/map-info";
import { useMapView } from "@/components/journeys/map/store/use-map-view";
import { stillToCount } from "@/lib/journeys/map/numbers/numbers-of";

/** How long to wait before each time of asking for the same numbers; then a reload is what helps. @unit ms */
const pausesMs = [0, 1_500, 4_000, 10_000, 30_000];

/** Asks the server for the numbers of personas that came onto the map after it was loaded, or were not counted then. */
export function useLaterNumbers(): void {
  const { numbers } = useMapInfo();
  const onMap = useMapView(({ state }) => state.persona);
  // What isn't saved yet has no numbers there.
  const isSaved = useMapView(({ saveState }) => saveState.kind === "saved");
  const router = useRouter();
  const asked = useRef({ ids: "", times: 0 });
  const ids = stillToCount(numbers, Object.keys(onMap)).sort().join();
  // Every answer brings other numbers, so the effect runs once more while somebody is still missing.
  useEffect(() => {
    if (!numbers || ids === "" || !isSaved) return;
    if (asked.current.ids !== ids) asked.current = { ids, times: 0 };
    const pause = pausesMs[asked.current.times];
    if (pause === undefined) return;
    const timer = setTimeout(() => {
      asked.current.times += 1;
      router.refresh();
    }, pause);
    return () => clearTimeout(timer);
  }, [numbers, ids, isSaved, router]);
}
