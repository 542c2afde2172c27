"use client";

import { Dialog } from "@/components/ui/dialog";
import { laneKinds, laneKindWords } from "@/lib/journeys/map/lane-kinds";
import { laneExplained } from "@/lib/journeys/map/structure/lane-explained";
import { useLaneActions } from "./use-lane-actions";

/** Which kind of lane to add. after null: at the end. */
export function LaneKindDialog({ after, onClose }: { after: string | null; onClose: () => void }) {
  const { add } = useLaneActions();
  return (
    <Dialog
      title="Add a lane"
      description="Its kind decides what its cards carry. You can rename it afterwards."
      open
      onOpenChange={(open) => !open && onClose()}
    >
      <ul className="-mx-2 grid sm:grid-cols-2">
        {laneKinds.map((kind) => (
          <li key={kind}>
            <button
              type="button"
              onClick={() => {
                add(kind, after === null ? "end" : { after });
                onClose();
              }}
              className="flex h-full w-full cursor-pointer flex-col rounded-md px-2 py-2 text-left hover:bg-sunken"
            >
              <span className="text-sm font-semibold">{laneKindWords[kind].name}</span>
              <span className="text-xs text-ink-3">{laneExplained[kind]}</span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
