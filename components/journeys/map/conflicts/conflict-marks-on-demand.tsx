import { type ComponentType, useEffect, useState } from "react";
import { useMapView } from "@/components/journeys/map/store/use-map-view";

type Marks = ComponentType<{ onShow: () => void }>;

/** The marks of cards that wait for the person's word, fetched with the first; without them the toolbar still says it. */
export function ConflictMarksOnDemand({ onShow }: { onShow: () => void }) {
  const isAny = useMapView(({ conflicts }) => conflicts.length > 0);
  const [Marks, setMarks] = useState<Marks | null>(null);
  useEffect(() => {
    if (!isAny || Marks) return;
    import("./conflict-marks").then(
      (part) => setMarks(() => part.default),
      () => undefined,
    );
  }, [isAny, Marks]);
  return Marks && isAny && <Marks onShow={onShow} />;
}
