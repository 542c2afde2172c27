"use client";

import { Share } from "lucide-react";
import { type ComponentType, useState } from "react";
import { useMapInfo } from "@/components/journeys/map/map-info";
import { Button } from "@/components/ui/button";
import { MenuOnDemand } from "@/components/ui/menu-on-demand";
import { toasts } from "@/components/ui/toasts";
import { PresentButton } from "./present-button";
import { useShownMap } from "./use-shown-map";

/** How a map leaves the tool: presented, shared, printed, as a file. */
export function MapOut() {
  const { team, journey, mayEdit } = useMapInfo();
  const shown = useShownMap();
  const [Dialog, setDialog] = useState<ComponentType<{ onClose: () => void }> | null>(null);
  const share = async () => {
    try {
      const { ShareDialog } = await import("./share-dialog");
      setDialog(() => ShareDialog);
    } catch {
      const description = "Check that you are online, then try again.";
      toasts.add({ title: "It couldn’t be loaded", description, type: "bad" });
    }
  };
  return (
    <>
      <PresentButton shown={shown} />
      <MenuOnDemand
        align="end"
        trigger={
          <Button size="small" variant="primary">
            <Share aria-hidden="true" className="size-3.5" />
            <span className="max-sm:sr-only">Share</span>
          </Button>
        }
        load={async () => (await import("./out-items")).OutItems}
        given={{ team, journey: journey.id, shown, onShare: mayEdit ? () => void share() : null }}
      />
      {Dialog && <Dialog onClose={() => setDialog(null)} />}
    </>
  );
}
