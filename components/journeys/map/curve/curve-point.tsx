"use client";

import type { KeyboardEvent } from "react";
import { classes } from "@/components/ui/classes";
import { formatSigned } from "@/lib/format";
import { highestFeeling, lowestFeeling } from "@/lib/journeys/map/emotion/drawn-points";
import { CurveMarker } from "./curve-marker";
import { leftOf, toFeeling, topOf } from "./curve-scale";
import type { PlacedPoint } from "./placed-curve";
import { usePointDrag } from "./use-point-drag";

const steps: Record<string, number> = { ArrowUp: 0.1, ArrowDown: -0.1, PageUp: 0.5, PageDown: -0.5 };
const ends: Record<string, number> = { Home: lowestFeeling, End: highestFeeling };

interface Props {
  point: PlacedPoint;
  /** the feeling it is being dragged to; null: it isn't */
  dragged: number | null;
  curve: number;
  /** "Purchase, the busy parent: +0.9, drawn" */
  words: string;
  /** one point of a curve is on the way of the Tab key; Left and Right go from it to the others */
  reachable: boolean;
  /** seen although nothing is drawn here yet */
  invites: boolean;
  onDrag: (value: number | null) => void;
  onDraw: (value: number, by: "pointer" | "keys") => void;
  onClear: () => void;
  onFocus: () => void;
  /** the one before or after it takes the focus */
  onGo: (by: -1 | 1) => void;
}

/** A point to take and move up and down, also by keys. */
export function CurvePoint({ point, dragged, curve, words, reachable, invites, ...tell }: Props) {
  const value = point.value ?? 0;
  const shown = dragged ?? value;
  const nothing = point.value === null && dragged === null;
  const { handlers, letGo } = usePointDrag(value, {
    onDrag: tell.onDrag,
    onEnd: (end) => tell.onDraw(end, "pointer"),
  });
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { key } = event;
    const next = steps[key] === undefined ? ends[key] : value + steps[key];
    if (next !== undefined) tell.onDraw(toFeeling(next), "keys");
    else if (key === "Delete" || key === "Backspace") tell.onClear();
    else if (key === "ArrowLeft" || key === "ArrowRight") tell.onGo(key === "ArrowLeft" ? -1 : 1);
    else if (!letGo(event)) return;
    // The grid around has its own idea of these keys.
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      {...handlers}
      role="slider"
      tabIndex={reachable ? 0 : -1}
      aria-label="Feeling"
      aria-orientation="vertical"
      aria-valuemin={lowestFeeling}
      aria-valuemax={highestFeeling}
      aria-valuenow={toFeeling(shown)}
      aria-valuetext={words}
      onKeyDown={onKeyDown}
      onFocus={tell.onFocus}
      className={classes(
        "group/point pointer-events-auto absolute z-2 grid size-7 -translate-1/2 cursor-ns-resize touch-none place-items-center rounded-full select-none hover:z-3 focus-visible:z-3",
        nothing && !invites && "opacity-0 group-hover/curve:opacity-100 focus-visible:opacity-100",
      )}
      style={{ left: leftOf(point.across), top: topOf(shown) }}
    >
      <CurveMarker curve={curve} colour={point.colour} from={dragged === null ? point.from : "drawn"} />
      {!nothing && (
        <span
          aria-hidden="true"
          className={classes(
            "pointer-events-none absolute rounded-sm bg-ink px-1.5 text-xs font-medium text-paper",
            shown > 1.4 ? "top-full" : "bottom-full",
            dragged === null && "hidden group-hover/point:block group-focus-visible/point:block",
          )}
        >
          {formatSigned(shown, 1)}
        </span>
      )}
    </div>
  );
}
