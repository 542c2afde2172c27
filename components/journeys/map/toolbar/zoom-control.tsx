import { Minus, Plus } from "lucide-react";
import { zoomLimits } from "@/components/journeys/map/ui-state/map-ui";
import { useMapUi } from "@/components/journeys/map/ui-state/use-map-ui";
import { IconButton } from "@/components/ui/icon-button";
import { fittingZoom } from "./fitting-zoom";

const stepPercent = 10;

/** Smaller, larger, or as large as all stages fit. */
export function ZoomControl() {
  const ui = useMapUi();
  const zoom = useMapUi((state) => state.zoom);
  return (
    <div className="flex items-center max-sm:hidden">
      <IconButton
        size="small"
        label="Smaller"
        icon={<Minus />}
        disabled={zoom <= zoomLimits.min}
        onClick={() => ui.setZoom(zoom - stepPercent)}
      />
      <button
        type="button"
        title="Full size"
        aria-label={`Zoom ${zoom} %, back to full size`}
        onClick={() => ui.setZoom(100)}
        className="h-7 w-12 cursor-pointer rounded-sm text-center text-xs text-ink-2 hover:bg-sunken hover:text-ink"
      >
        {zoom} %
      </button>
      <IconButton
        size="small"
        label="Larger"
        icon={<Plus />}
        disabled={zoom >= zoomLimits.max}
        onClick={() => ui.setZoom(zoom + stepPercent)}
      />
      <button
        type="button"
        title="Zoom so that all stages fit"
        onClick={() => ui.setZoom(fittingZoom(zoom))}
        className="h-7 cursor-pointer rounded-sm px-2 text-xs font-medium text-ink-2 hover:bg-sunken hover:text-ink"
      >
        Fit
      </button>
    </div>
  );
}
