"use client";

import { useState } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { FileDrop } from "@/components/ui/file-drop";
import { RadioGroup } from "@/components/ui/radio-group";
import { SegmentedControl } from "@/components/ui/segmented-control";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { Textarea } from "@/components/ui/textarea";
import { toasts } from "@/components/ui/toasts";
import { Part } from "./part";

export function FormParts() {
  const [view, setView] = useState<"board" | "list" | "matrix">("board");
  return (
    <Part name="Forms">
      <div className="grid gap-x-12 gap-y-8 md:grid-cols-2">
        <div className="flex flex-col gap-5">
          <Field label="Name of the team" hint="Everybody you invite sees it.">
            {(control) => <TextInput {...control} defaultValue="Northlight Coffee" />}
          </Field>
          <Field label="Address" error="Taken already. Try northlight-coffee.">
            {(control) => <TextInput {...control} defaultValue="northlight" />}
          </Field>
          <Field label="Time zone">
            {(control) => (
              <Select {...control} defaultValue="Europe/Berlin">
                <option>Europe/Berlin</option>
                <option>America/New_York</option>
                <option>Asia/Kathmandu</option>
              </Select>
            )}
          </Field>
          <Field label="Notes" optional>
            {(control) => <Textarea {...control} placeholder="What should the others know?" />}
          </Field>
        </div>
        <div className="flex flex-col gap-6">
          <RadioGroup
            legend="Rows that were imported before with other values"
            name="changed"
            defaultValue="update"
            options={[
              { value: "update", label: "Update them", hint: "118 answers take the new score" },
              { value: "keep", label: "Keep what is there" },
              { value: "ask", label: "Ask for each", disabled: true },
            ]}
          />
          <Checkbox label="Only complete answers" hint="Status equals Complete" defaultChecked />
          <SegmentedControl
            label="View"
            value={view}
            onChange={setView}
            options={[
              { value: "board", label: "Board" },
              { value: "list", label: "List" },
              { value: "matrix", label: "Matrix" },
            ]}
          />
          <FileDrop
            label="Drop an export here"
            hint="CSV in UTF-8, up to 2 GB. Names, e-mail and IP columns are left out unless you map them."
            accept=".csv,.tsv"
            maxBytes={2_000_000_000}
            onFile={(file) => void toasts.add({ title: `${file.name} taken` })}
          />
        </div>
      </div>
    </Part>
  );
}
