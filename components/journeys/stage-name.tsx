"use client";

import { useState } from "react";
import { classes } from "@/components/ui/classes";

interface Props {
  name: string;
  position: number;
  readOnly: boolean;
  onRename: (name: string) => void;
}

/** A stage's name, edited where it stands: Enter or leaving saves, Escape gives up, an empty name is not taken. */
export function StageName({ name, position, readOnly, onRename }: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  const save = () => {
    const next = draft?.trim();
    setDraft(null);
    if (next && next !== name) onRename(next);
  };
  return (
    <input
      aria-label={`Name of stage ${position + 1}`}
      value={draft ?? name}
      readOnly={readOnly}
      maxLength={120}
      autoComplete="off"
      onChange={(event) => setDraft(event.target.value)}
      onBlur={save}
      onKeyDown={(event) => {
        if (event.key === "Enter") save();
        if (event.key === "Escape") setDraft(null);
      }}
      className={classes(
        "title w-full min-w-0 truncate rounded-sm border-b border-transparent bg-transparent pt-1.5 text-xl transition-colors",
        !readOnly && "hover:border-rule-strong focus:border-accent",
      )}
    />
  );
}
