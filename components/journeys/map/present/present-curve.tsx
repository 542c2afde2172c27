import { hasCurve, ShownCurve } from "@/components/journeys/map/out/sheet/shown-curve";
import { stageColour } from "@/components/ui/stage-colour";
import { stageSpans } from "@/lib/journeys/map/emotion/curve-stages";
import type { ShownMap } from "@/lib/journeys/map/picture/shown-map";
import type { Slides } from "./slides";

interface Props {
  map: ShownMap;
  slides: Slides;
  /** 0: before the first stage, all are shown alike */
  at: number;
}

/** The feelings of the whole journey at the foot, the present stage marked. */
export function PresentCurve({ map, slides: { laid }, at }: Props) {
  if (!hasCurve({ map, laid })) return null;
  const spans = stageSpans(laid.columns);
  const here = at === 0 ? undefined : spans[at - 1];
  return (
    <figure className="present-curve" aria-label="Feelings of the whole journey">
      {here && (
        <div
          className="present-here"
          style={{
            left: `${here.start * 100}%`,
            width: `${here.width * 100}%`,
            borderColor: stageColour(at - 1, spans.length),
          }}
        />
      )}
      <ShownCurve map={map} laid={laid} />
    </figure>
  );
}
