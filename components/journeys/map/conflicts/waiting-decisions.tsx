"use client";

import { type ComponentType, useState } from "react";
import { Button } from "@/components/ui/button";
import { toasts } from "@/components/ui/toasts";
import { formatPlural } from "@/lib/format";
import { useMapView } from "../store/use-map-view";

type DialogPart = ComponentType<{ onClose: () => void }>;

const loadDialog = () => import("./conflict-dialog").then((loaded) => loaded.ConflictDialog);

/** Says that something waits for the person's word, and opens it; nothing while nothing does. */
export function WaitingDecisions() {
  const count = useMapView(({ conflicts, refused }) => conflicts.length + refused.length);
  const [Part, setPart] = useState<DialogPart | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  const open = () =>
    loadDialog().then(
      (loaded) => {
        setPart(() => loaded);
        setIsOpen(true);
      },
      () =>
        toasts.add({
          title: "The choice couldn't be loaded",
          description: "Check that you are online, then try again. Nothing is lost meanwhile.",
          type: "bad",
        }),
    );
  const close = () => {
    setIsOpen(false);
    // The button goes with the last decision; the map is where one goes on.
    if (count === 0) document.querySelector<HTMLElement>('[role="grid"] [tabindex="0"]')?.focus();
  };
  return (
    <>
      {count > 0 && (
        <Button
          size="small"
          className="print:hidden"
          aria-haspopup="dialog"
          onPointerEnter={() => void loadDialog().catch(() => undefined)}
          onClick={() => void open()}
        >
          <span aria-hidden="true" className="size-2 rounded-full bg-bad" />
          {formatPlural(count, "change")} to decide
        </Button>
      )}
      {Part && isOpen && <Part onClose={close} />}
    </>
  );
}
