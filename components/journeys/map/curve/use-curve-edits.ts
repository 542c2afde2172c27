import { useMemo } from "react";
import { useMapInfo } from "@/components/journeys/map/map-info";
import { useMapStore } from "@/components/journeys/map/store/use-map-store";
import { newId } from "@/lib/ids";
import { clearOps, drawOps } from "@/lib/journeys/map/emotion/curve-ops";
import type { CurveEdits } from "./curve-edits";

/** Drawing curves on the map around; null for whoever may only look. */
export function useCurveEdits(): CurveEdits | null {
  const store = useMapStore();
  const { mayEdit } = useMapInfo();
  return useMemo(() => {
    if (!mayEdit) return null;
    return {
      draw: (personaId, stageId, value, by) => {
        const ops = drawOps(store.getView().state, { personaId, stageId, value }, newId);
        const merge = by === "keys" ? `curve ${personaId} ${stageId}` : undefined;
        if (ops.length > 0) store.edit(ops, { label: "Draw feeling", merge });
      },
      clear: (personaId, stageId) => {
        const ops = clearOps(store.getView().state, personaId, stageId);
        if (ops.length > 0) store.edit(ops, { label: "Remove drawn feeling" });
      },
    };
  }, [store, mayEdit]);
}
