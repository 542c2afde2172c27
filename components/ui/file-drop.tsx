"use client";

import { type DragEvent, type ReactNode, useId, useRef, useState } from "react";
import { formatBytes } from "@/lib/format";
import { buttonClasses } from "./button-classes";
import { classes } from "./classes";

interface Props {
  /** "Drop an export here". */
  label: ReactNode;
  hint?: ReactNode;
  /** As of `<input accept>`: ".csv,.tsv". */
  accept?: string;
  maxBytes?: number;
  disabled?: boolean;
  onFile: (file: File) => void;
}

/** One file by drag and drop, or by a button that the keyboard reaches. */
export function FileDrop({ label, hint, accept, maxBytes, disabled = false, onFile }: Props) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const take = (files: FileList | null) => {
    setOver(false);
    const file = files?.[0];
    if (!file || disabled) return;
    if (files.length > 1) return setProblem("One file at a time, please: drop them one after another.");
    if (maxBytes !== undefined && file.size > maxBytes) {
      return setProblem(
        `${file.name} has ${formatBytes(file.size)}; at most ${formatBytes(maxBytes)} can be taken.`,
      );
    }
    setProblem(null);
    onFile(file);
    if (input.current) input.current.value = "";
  };
  const drag = (inside: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(inside && !disabled);
  };
  return (
    <div className="flex flex-col gap-2">
      <label
        htmlFor={id}
        onDragEnter={drag(true)}
        onDragOver={drag(true)}
        onDragLeave={drag(false)}
        onDrop={(event) => {
          event.preventDefault();
          take(event.dataTransfer.files);
        }}
        className={classes(
          "flex cursor-pointer flex-col items-center gap-3 rounded-lg border border-dashed px-6 py-10 text-center transition-colors has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent",
          over ? "border-accent bg-accent-soft" : "border-control bg-surface hover:bg-sunken",
          disabled && "pointer-events-none opacity-50",
        )}
      >
        <span className="title text-xl">{label}</span>
        <span aria-hidden="true" className={buttonClasses("secondary")}>
          Choose a file
        </span>
        {hint && <span className="max-w-[52ch] text-xs text-ink-3">{hint}</span>}
        <input
          ref={input}
          id={id}
          type="file"
          accept={accept}
          disabled={disabled}
          aria-describedby={problem ? `${id}-problem` : undefined}
          onChange={(event) => take(event.target.files)}
          className="sr-only"
        />
      </label>
      {problem && (
        <p id={`${id}-problem`} role="alert" className="text-sm font-medium text-bad">
          {problem}
        </p>
      )}
    </div>
  );
}
