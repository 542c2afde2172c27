"use client";

import { CircleAlert, CloudOff, RotateCw } from "lucide-react";
import { usePathname } from "next/navigation";
import { Button } from "@/components/ui/button";
import { buttonClasses } from "@/components/ui/button-classes";
import { classes } from "@/components/ui/classes";
import { saveWords } from "@/lib/journeys/map/editing/save-words";
import { shortSaveWords } from "@/lib/journeys/map/editing/short-save-words";
import { useMapStore } from "./use-map-store";
import { useMapView } from "./use-map-view";

interface Props {
  /** shows the conflicts and the refused edits */
  onShow: () => void;
}

const icon = "mr-1.5 inline-block size-3.5 align-[-0.15em] max-sm:mr-0";

/** Whether what I did is saved, in a few words, and what can be done when it isn't. */
export function SaveState({ onShow }: Props) {
  const store = useMapStore();
  const state = useMapView((view) => view.saveState);
  const path = usePathname();
  const isSignedOut = state.kind === "signed-out";
  const isPlain = state.kind === "saved" || state.kind === "saving";
  const needsPerson = state.kind === "conflict" || state.kind === "refused";
  return (
    // It takes what the others leave: its words are cut rather than moving the map.
    <div className="flex min-w-fit flex-1 basis-0 items-center justify-end gap-2 text-xs max-sm:gap-1">
      <span role="status" aria-live="polite" className="sr-only">
        {saveWords(state)}
      </span>
      <span
        aria-hidden="true"
        title={saveWords(state) || undefined}
        className={classes(
          "w-0 min-w-4 flex-1 truncate text-right sm:min-w-12",
          isPlain ? "text-ink-3" : "text-ink",
        )}
      >
        {needsPerson && <CircleAlert className={`${icon} text-bad`} />}
        {isSignedOut && <CircleAlert className={`${icon} text-unsure`} />}
        {state.kind === "offline" && <CloudOff className={`${icon} text-unsure`} />}
        <span className={isPlain ? undefined : "max-sm:hidden"}>{shortSaveWords(state)}</span>
      </span>
      {isSignedOut && (
        // A full load: only a page that is gone leaves its changes to the next one.
        <a href={`/sign-in?next=${encodeURIComponent(path)}`} className={buttonClasses("quiet", "small")}>
          Sign in
        </a>
      )}
      {(state.kind === "offline" || state.kind === "refused") && (
        <Button
          size="small"
          variant="quiet"
          onClick={() => store.retry()}
          // Of what was refused it is in the dialog as well.
          className={state.kind === "refused" ? "max-sm:hidden" : "max-sm:px-1.5"}
        >
          <RotateCw aria-hidden="true" className="sm:hidden" />
          <span className="max-sm:sr-only">Try again</span>
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
