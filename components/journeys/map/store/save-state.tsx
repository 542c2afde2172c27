"use client";

import { CircleAlert, CloudOff } from "lucide-react";
import { usePathname } from "next/navigation";
import { Button } from "@/components/ui/button";
import { buttonClasses } from "@/components/ui/button-classes";
import { classes } from "@/components/ui/classes";
import { saveWords } from "@/lib/journeys/map/editing/save-words";
import { useMapStore } from "./use-map-store";
import { useMapView } from "./use-map-view";

interface Props {
  /** shows the conflicts and the refused edits */
  onShow: () => void;
}

/** Whether what I did is saved, in a few words, and what can be done when it isn't. */
export function SaveState({ onShow }: Props) {
  const store = useMapStore();
  const state = useMapView((view) => view.saveState);
  const path = usePathname();
  const isSignedOut = state.kind === "signed-out";
  const needsPerson = state.kind === "conflict" || state.kind === "refused";
  return (
    <div className="flex min-w-0 items-center gap-2 text-xs">
      <span
        role="status"
        aria-live="polite"
        className={classes(
          "flex min-w-0 items-center gap-1.5",
          needsPerson || isSignedOut || state.kind === "offline" ? "text-ink" : "text-ink-3",
        )}
      >
        {isSignedOut && <CircleAlert aria-hidden className="size-3.5 shrink-0 text-unsure" />}
        {needsPerson && <CircleAlert aria-hidden className="size-3.5 shrink-0 text-bad" />}
        {state.kind === "offline" && <CloudOff aria-hidden className="size-3.5 shrink-0 text-unsure" />}
        <span className="truncate" title={saveWords(state) || undefined}>
          {saveWords(state)}
        </span>
      </span>
      {isSignedOut && (
        // A full load: only a page that is gone leaves its changes to the next one.
        <a href={`/sign-in?next=${encodeURIComponent(path)}`} className={buttonClasses("quiet", "small")}>
          Sign in
        </a>
      )}
      {(state.kind === "offline" || state.kind === "refused") && (
        <Button size="small" variant="quiet" onClick={() => store.retry()}>
          Try again
        </Button>
      )}
      {needsPerson && (
        <Button size="small" variant="quiet" onClick={onShow}>
          Show
        </Button>
      )}
    </div>
  );
}
