"use client";

import { Fragment, useLayoutEffect, useRef, useState } from "react";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { Callout } from "@/components/ui/callout";
import { stageColour } from "@/components/ui/stage-colour";
import { maxStages } from "@/lib/journeys/limits";
import type { Journey, JourneyStage } from "@/lib/journeys/schema";
import { AddStage } from "./add-stage";
import { stageLosses } from "./losses";
import { StageRow } from "./stage-row";
import { StageRowMenu } from "./stage-row-menu";
import { useRowDrag } from "./use-row-drag";
import { useStageEdits } from "./use-stage-edits";

/** The id of a stage that the server has not answered for yet. */
const unsaved = "unsaved-";
const isUnsaved = (stage: JourneyStage) => stage.id.startsWith(unsaved);

/** The line of stages, written where it stands. */
export function StageEditor({
  team,
  journey,
  mayEdit,
}: {
  team: string;
  journey: Journey;
  mayEdit: boolean;
}) {
  const { stages, saving, failure, edit } = useStageEdits(team, journey);
  const [said, setSaid] = useState("");
  const [addAfter, setAddAfter] = useState<string | null>(null);
  const [removing, setRemoving] = useState<JourneyStage | null>(null);
  const focused = useRef<HTMLElement | null>(null);
  const total = stages.length;

  // A row that moves down is taken out of the document and put back, which costs it the focus.
  useLayoutEffect(() => {
    focused.current?.focus();
    focused.current = null;
  });

  const move = (stage: JourneyStage, position: number) => {
    if (position < 0 || position >= total) return;
    if (document.activeElement instanceof HTMLElement) focused.current = document.activeElement;
    edit({ kind: "move", id: stage.id, position });
    setSaid(`${stage.name} is now stage ${position + 1} of ${total}.`);
  };
  const add = (name: string, position: number) => {
    edit({ kind: "add", id: `${unsaved}${total}`, name, position });
    setSaid(`${name} added as stage ${position + 1}.`);
  };
  const drag = useRowDrag((from, to) => move(stages[from]!, to));

  return (
    <div aria-busy={saving || undefined}>
      <ol ref={drag.listRef} aria-label="Stages" className="border-t border-rule">
        {stages.map((stage, index) => (
          <Fragment key={stage.id}>
            <StageRow
              stage={stage}
              colour={stageColour(index, total)}
              nextColour={index < total - 1 ? stageColour(index + 1, total) : null}
              rulesHref={`/${team}/journeys/${journey.id}/rules#stage-${stage.id}`}
              mayEdit={mayEdit && !isUnsaved(stage)}
              dragged={drag.from === index}
              style={drag.rowStyle(index)}
              onGrab={(event) => drag.grab(index, event)}
              onRename={(name) => edit({ kind: "rename", id: stage.id, name })}
              onMove={(position) => move(stage, position)}
              menu={
                mayEdit &&
                !isUnsaved(stage) && (
                  <StageRowMenu
                    stage={stage}
                    total={total}
                    onMove={(position) => move(stage, position)}
                    onAddAfter={() => setAddAfter(stage.id)}
                    onAnchor={(anchored) => edit({ kind: "anchor", id: anchored ? stage.id : null })}
                    onRemove={() => setRemoving(stage)}
                  />
                )
              }
            />
            {addAfter === stage.id && (
              <li className="border-b border-rule">
                <AddStage
                  label={`New stage after ${stage.name}`}
                  autoFocus
                  onCancel={() => setAddAfter(null)}
                  onAdd={(name) => {
                    add(name, index + 1);
                    setAddAfter(null);
                  }}
                />
              </li>
            )}
          </Fragment>
        ))}
      </ol>
      {mayEdit && total < maxStages && (
        <AddStage
          label={total === 0 ? "Name the first stage" : "Add a stage"}
          onAdd={(name) => add(name, total)}
        />
      )}
      <span aria-live="polite" className="sr-only">
        {said}
      </span>
      {failure && (
        <div role="alert" className="mt-4">
          <Callout tone="bad" label="Not saved">
            {failure.message}
          </Callout>
        </div>
      )}
      <AlertDialog
        open={removing !== null}
        onOpenChange={(open) => !open && setRemoving(null)}
        title={`Remove ${removing?.name ?? "this stage"}?`}
        description="The facts stay in their sources."
        losses={removing ? stageLosses(removing) : []}
        confirmLabel="Remove stage"
        onConfirm={() => {
          if (removing) edit({ kind: "remove", id: removing.id });
        }}
      />
    </div>
  );
}
