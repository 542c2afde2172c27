"use client";

import { Trash2 } from "lucide-react";
import { type FormEvent, useRef, useState } from "react";
import { useMapView } from "@/components/journeys/map/store/use-map-view";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { type LinkKind, linkKinds } from "@/lib/journeys/map/item-kinds";
import { inOrder } from "@/lib/journeys/map/positions";
import type { StageLink } from "@/lib/journeys/map/schema";
import { linkKindOf } from "@/lib/journeys/map/structure/link-ops";
import { linkKindWords } from "@/lib/journeys/map/structure/link-words";
import { useLinkActions } from "./use-link-actions";

interface Props {
  /** of a new link */
  from: string;
  /** null: a new one */
  link: StageLink | null;
  onClose: () => void;
}

const kinds = linkKinds.map((kind) => ({
  value: kind,
  label: linkKindWords[kind].name,
  hint: linkKindWords[kind].about,
}));

/** A link between two stages: where it leads, what it is, what stands on it. */
export function LinkDialog({ from, link, onClose }: Props) {
  const state = useMapView((view) => view.state);
  const actions = useLinkActions();
  const stages = inOrder(Object.values(state.stage));
  const beside = stages.findIndex(({ id }) => id === from);
  const usual = stages[beside - 1] ?? stages[beside + 1] ?? stages[beside];
  const first = useRef<HTMLInputElement>(null);
  const [fromStageId, setFrom] = useState(link?.fromStageId ?? from);
  const [toStageId, setTo] = useState(link?.toStageId ?? usual?.id ?? from);
  const [label, setLabel] = useState(link?.label ?? "");
  /** null: what the direction makes it */
  const [said, setSaid] = useState<LinkKind | null>(link?.kind ?? null);
  const kind = said ?? linkKindOf(state, fromStageId, toStageId);
  const full = !link && !actions.mayAdd();
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (full) return;
    const given = { fromStageId, toStageId, kind, label };
    if (link) actions.change(link.id, given);
    else actions.add(given);
    onClose();
  };
  const remove = () => {
    if (link) actions.remove(link.id);
    onClose();
  };
  const end = (name: string, value: string, set: (id: string) => void) => (
    <Field label={name}>
      {(control) => (
        <Select
          {...control}
          value={value}
          onChange={(event) => {
            set(event.target.value);
            setSaid(null);
          }}
        >
          {stages.map((stage) => (
            <option key={stage.id} value={stage.id}>
              {stage.name}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
  return (
    <Dialog
      title={link ? "Link between stages" : "Link to another stage"}
      size="small"
      initialFocus={first}
      open
      onOpenChange={(open) => !open && onClose()}
    >
      <form noValidate onSubmit={save} className="flex flex-col gap-5">
        <div className="grid gap-4 sm:grid-cols-2">
          {end("From", fromStageId, setFrom)}
          {end("To", toStageId, setTo)}
        </div>
        <Field label="What happens" hint="Shown on the link." optional>
          {(control) => (
            <TextInput
              {...control}
              ref={first}
              value={label}
              maxLength={120}
              autoComplete="off"
              placeholder="Runs out of beans"
              onChange={(event) => setLabel(event.target.value)}
            />
          )}
        </Field>
        <RadioGroup
          legend="Kind"
          name="kind"
          options={kinds}
          value={kind}
          onChange={(value) => setSaid(value as LinkKind)}
        />
        {full && <p className="text-sm text-bad">This map has as many links as it can hold.</p>}
        <div className="flex gap-2">
          {link && (
            <Button variant="quiet" onClick={remove} className="-ml-3.5">
              <Trash2 aria-hidden="true" />
              Remove
            </Button>
          )}
          <span className="flex-1" />
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="primary">
            {link ? "Save" : "Link stages"}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
