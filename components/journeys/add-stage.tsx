"use client";

import { Plus } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { TextInput } from "@/components/ui/text-input";

interface Props {
  label: string;
  autoFocus?: boolean;
  onAdd: (name: string) => void;
  onCancel?: () => void;
}

/** The open end of the line, or a gap in it: a name and Enter make a stage, and the next one can follow. */
export function AddStage({ label, autoFocus, onAdd, onCancel }: Props) {
  const [name, setName] = useState("");
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === "") return;
        onAdd(name.trim());
        setName("");
      }}
      className="relative flex min-h-16 items-center gap-2 pl-8 sm:pl-10"
    >
      <span
        aria-hidden="true"
        className="absolute left-1 size-3.5 rounded-full border-2 border-dashed border-control bg-paper"
      />
      <TextInput
        aria-label={label}
        placeholder={label}
        value={name}
        maxLength={120}
        autoComplete="off"
        ref={(input) => {
          if (autoFocus) input?.focus({ preventScroll: true });
        }}
        onChange={(event) => setName(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Escape") onCancel?.();
        }}
        className="max-w-88"
      />
      <Button type="submit" disabled={name.trim() === ""}>
        <Plus aria-hidden="true" />
        Add
      </Button>
      {onCancel && (
        <Button variant="quiet" onClick={onCancel}>
          Cancel
        </Button>
      )}
    </form>
  );
}
