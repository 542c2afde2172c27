"use client";

import { Dialog as Base } from "@base-ui/react/dialog";
import { ArrowLeft, ArrowRight, X } from "lucide-react";
import { useMemo, useRef } from "react";
import { IconButton } from "@/components/ui/icon-button";
import type { ShownMap } from "@/lib/journeys/map/picture/shown-map";
import { PresentCurve } from "./present-curve";
import { PresentOpening } from "./present-opening";
import { PresentProgress } from "./present-progress";
import { PresentStage } from "./present-stage";
import { slidesOf } from "./slides";
import { useFullScreen } from "./use-full-screen";
import { useSlideKeys } from "./use-slide-keys";
import "./present.css";

interface Props {
  map: ShownMap;
  onClose: () => void;
}

/** A map stage by stage over the whole screen: what it is called, then each stage with its cards, numbers and feelings. */
export function PresentMap({ map, onClose }: Props) {
  const slides = useMemo(() => slidesOf(map), [map]);
  const screen = useRef<HTMLDivElement>(null);
  const { at, go, onKeyDown } = useSlideKeys(slides.stages.length);
  useFullScreen(onClose);
  const stage = at === 0 ? null : (slides.stages[at - 1] ?? null);
  const said = stage ? `${at} of ${slides.stages.length}: ${stage.stage.name}` : map.name;
  return (
    <Base.Root open onOpenChange={(open) => !open && onClose()}>
      <Base.Portal>
        <Base.Popup
          ref={screen}
          initialFocus={screen}
          tabIndex={-1}
          className="present"
          onKeyDown={onKeyDown}
        >
          <PresentProgress stages={slides.stages} at={at} onGo={go} />
          <header className="flex items-center gap-4 pt-3">
            <Base.Title className="min-w-0 flex-1 truncate text-sm text-ink-3">{map.name}</Base.Title>
            <p aria-live="polite" className="text-sm text-ink-2 tabular-nums">
              <span className="sr-only">{said}</span>
              <span aria-hidden="true">{stage ? `${at} of ${slides.stages.length}` : ""}</span>
            </p>
            <IconButton label="Back to the map" icon={<X />} onClick={onClose} className="-mr-2" />
          </header>
          <main key={at} className="present-slide">
            {stage ? <PresentStage map={map} slides={slides} stage={stage} /> : <PresentOpening map={map} />}
          </main>
          <PresentCurve map={map} slides={slides} at={at} />
          <nav aria-label="Stages" className="flex items-center justify-between gap-4 pb-3">
            <IconButton
              label="Back"
              icon={<ArrowLeft />}
              aria-disabled={at === 0}
              onClick={() => go(at - 1)}
              className="-ml-2 aria-disabled:opacity-40"
            />
            <p className="text-xs text-ink-3 max-sm:hidden">Arrow keys to move, Esc to leave</p>
            <IconButton
              label="Next"
              icon={<ArrowRight />}
              aria-disabled={at === slides.stages.length}
              onClick={() => go(at + 1)}
              className="-mr-2 aria-disabled:opacity-40"
            />
          </nav>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
