"use client";

import { useState } from "react";
import { useMapInfo } from "@/components/journeys/map/map-info";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { LinkButton } from "@/components/ui/link-button";
import { TextInput } from "@/components/ui/text-input";
import type { MapStage } from "@/lib/journeys/map/schema";
import { useStageActions } from "./use-stage-actions";

const most = 20;

/** Which journeys tell more of a stage. */
export function SubJourneysDialog({ stage, onClose }: { stage: MapStage; onClose: () => void }) {
  const { team, journeys } = useMapInfo();
  const { subJourneys } = useStageActions();
  const known = stage.subJourneyIds.filter((id) => journeys.some((journey) => journey.id === id));
  const [chosen, setChosen] = useState<readonly string[]>(known);
  const [search, setSearch] = useState("");
  const wanted = search.trim().toLocaleLowerCase("en");
  const found = journeys.filter(({ name }) => name.toLocaleLowerCase("en").includes(wanted));
  const toggle = (id: string, on: boolean) =>
    setChosen((now) => (on ? [...now, id] : now.filter((other) => other !== id)));
  if (journeys.length === 0)
    return (
      <Dialog
        title="There is no other journey yet"
        description={`A sub-journey covers ${stage.name} in more detail, with stages of its own.`}
        size="small"
        open
        onOpenChange={(open) => !open && onClose()}
        footer={
          <LinkButton variant="primary" href={`/${team}/journeys/new`}>
            Make a journey
          </LinkButton>
        }
      />
    );
  return (
    <Dialog
      title={`Sub-journeys of ${stage.name}`}
      description="They cover this stage in more detail and are listed under its name."
      size="small"
      open
      onOpenChange={(open) => !open && onClose()}
    >
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          subJourneys(stage, chosen);
          onClose();
        }}
      >
        {journeys.length > 8 && (
          <Field label="Find a journey" hideLabel>
            {(control) => (
              <TextInput
                {...control}
                type="search"
                value={search}
                placeholder="Find a journey"
                onChange={(event) => setSearch(event.target.value)}
              />
            )}
          </Field>
        )}
        <fieldset className="flex max-h-72 flex-col gap-2.5 overflow-y-auto p-0.5">
          <legend className="sr-only">Journeys</legend>
          {found.map(({ id, name }) => (
            <Checkbox
              key={id}
              label={name}
              checked={chosen.includes(id)}
              disabled={!chosen.includes(id) && chosen.length >= most}
              onChange={(event) => toggle(id, event.target.checked)}
            />
          ))}
          {found.length === 0 && <p className="text-sm text-ink-3">No journey has that name.</p>}
        </fieldset>
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="primary">
            Save
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
