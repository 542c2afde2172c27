"use client";

import { type FormEvent, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";
import { maxSteps } from "@/lib/journeys/map/limits";
import type { MapStage } from "@/lib/journeys/map/schema";
import { nameLine } from "@/lib/name-line";
import { useStepActions } from "./use-step-actions";

const namesOf = (text: string) =>
  text
    .split("\n")
    .map((line) => nameLine(line).slice(0, 120))
    .filter((line) => line !== "");

function errorOf(names: readonly string[]): string | null {
  if (names.length < 2) return "Write at least two steps, each in a line of its own.";
  return names.length > maxSteps ? `A stage has at most ${maxSteps} steps.` : null;
}

/** Asks for the names of the steps. */
export function SplitDialog({ stage, onClose }: { stage: MapStage; onClose: () => void }) {
  const { split } = useStepActions();
  const first = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState("");
  const [tried, setTried] = useState(false);
  const names = namesOf(text);
  const error = errorOf(names);
  const save = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (error) return;
    split(stage, names);
    onClose();
  };
  return (
    <Dialog
      title={`Split ${stage.name} into steps`}
      description="Each step gets a column of its own. The first takes the cards that are there."
      size="small"
      initialFocus={first}
      open
      onOpenChange={(open) => !open && onClose()}
    >
      <form noValidate onSubmit={save} className="flex flex-col gap-5">
        <Field label="Steps" hint="One per line, in order." error={tried ? error : null} required>
          {(control) => (
            <Textarea
              {...control}
              ref={first}
              rows={4}
              value={text}
              placeholder={"Choose a plan\nPay\nConfirm"}
              onChange={(event) => setText(event.target.value)}
            />
          )}
        </Field>
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="primary">
            {error ? "Split into steps" : `Split into ${names.length} steps`}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
