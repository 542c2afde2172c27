"use client";

import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { formatPlural } from "@/lib/format";
import type { ActionFailure } from "./action-failure";

interface Props {
  changes: number;
  version: number;
  saving: boolean;
  failure: ActionFailure | null;
  onSave: () => void;
  onSaveOver: () => void;
  onTakeTheirs: () => void;
  onDiscard: () => void;
}

/** Stays in sight while there is something to save; a conflict offers both ways out and loses neither. */
export function RulesSaveBar(props: Props) {
  const { changes, version, saving, failure, onSave, onSaveOver, onTakeTheirs, onDiscard } = props;
  const conflict = failure?.code === "CONFLICT";
  if (changes === 0 && !failure) return null;
  return (
    <div className="sticky bottom-0 z-10 -mx-4 mt-6 flex flex-col gap-3 border-t border-rule-strong bg-paper px-4 py-3 sm:mx-0 sm:px-0">
      {failure && (
        <div role="alert">
          <Callout
            tone="bad"
            label={conflict ? "Changed meanwhile" : "Not saved"}
            action={
              conflict && (
                <span className="flex flex-wrap gap-2">
                  <Button size="small" onClick={onTakeTheirs}>
                    Take theirs
                  </Button>
                  <Button size="small" pending={saving} pendingLabel="Saving" onClick={onSaveOver}>
                    Save mine over it
                  </Button>
                </span>
              )
            }
          >
            {failure.message}
          </Callout>
        </div>
      )}
      {changes > 0 && !conflict && (
        <div className="flex flex-wrap items-center justify-between gap-3">
          <p className="text-ink-2">
            <b>{formatPlural(changes, "change")}</b> not saved yet. The numbers follow when you save.
          </p>
          <span className="flex gap-2">
            <Button onClick={onDiscard}>Discard</Button>
            <Button variant="primary" pending={saving} pendingLabel="Saving and counting" onClick={onSave}>
              Save as version {version + 1}
            </Button>
          </span>
        </div>
      )}
    </div>
  );
}
