"use client";

import { ChevronDown, ClipboardPaste, Plus } from "lucide-react";
import { type ComponentProps, type ComponentType, useCallback, useEffect, useState } from "react";
import { useMapView } from "@/components/journeys/map/store/use-map-view";
import { useStageActions } from "@/components/journeys/map/structure/use-stage-actions";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { MenuOnDemand } from "@/components/ui/menu-on-demand";
import { toasts } from "@/components/ui/toasts";
import type { Clipboard } from "@/lib/journeys/map/paste/read-clipboard";
import type { PasteDialog } from "./paste-dialog";

type Loaded = ComponentType<ComponentProps<typeof PasteDialog>>;

const loadTemplates = () =>
  import("@/components/journeys/map/structure/template-menu-items").then((part) => part.TemplateMenuItems);

const nothing: Clipboard = { text: "", html: "" };

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input, textarea, select, [contenteditable]") !== null;
}

/** Beside the lanes of a map without stages: how to begin. Cells pasted anywhere on the page are taken up too. */
export function EmptyMap() {
  const isEmpty = useMapView((view) => Object.keys(view.state.stage).length === 0);
  const { add } = useStageActions();
  const [dialog, setDialog] = useState<{ Part: Loaded; clipboard: Clipboard } | null>(null);
  const ask = useCallback((clipboard: Clipboard) => {
    const failed = {
      title: "That couldn’t be loaded",
      description: "Check that you are online, then try again.",
      type: "bad",
    } as const;
    import("./paste-dialog").then(
      ({ PasteDialog: Part }) => setDialog({ Part, clipboard }),
      () => toasts.add(failed),
    );
  }, []);
  const listens = isEmpty && dialog === null;
  useEffect(() => {
    if (!listens) return;
    const take = (event: ClipboardEvent) => {
      if (event.defaultPrevented || isField(event.target) || !event.clipboardData) return;
      const text = event.clipboardData.getData("text/plain");
      if (text.trim() === "") return;
      event.preventDefault();
      ask({ text, html: event.clipboardData.getData("text/html") });
    };
    document.addEventListener("paste", take);
    return () => document.removeEventListener("paste", take);
  }, [listens, ask]);
  return (
    <>
      {isEmpty && (
        <EmptyState
          title="This map has no stages yet"
          className="m-6 w-120 shrink-0 grow-100 self-start max-sm:mx-4 max-sm:w-52 print:hidden"
          action={
            <>
              <Button variant="primary" onClick={() => add("end")}>
                <Plus aria-hidden="true" className="size-4" />
                Add the first stage
              </Button>
              <Button onClick={() => ask(nothing)}>
                <ClipboardPaste aria-hidden="true" className="size-4" />
                Paste from a spreadsheet
              </Button>
              <MenuOnDemand
                load={loadTemplates}
                given={{}}
                trigger={
                  <Button>
                    Take a template
                    <ChevronDown aria-hidden="true" className="size-4" />
                  </Button>
                }
              />
            </>
          }
        >
          Stages are what your customers go through, one after the other. If you have them in Excel or Google
          Sheets, paste the cells: you see what lands where before it does. A template gives you stages to
          begin with.
        </EmptyState>
      )}
      {dialog && <dialog.Part {...dialog.clipboard} at={null} onDone={() => setDialog(null)} />}
    </>
  );
}
