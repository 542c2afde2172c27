"use client";

import { Plus, X } from "lucide-react";
import { type ClipboardEvent, type KeyboardEvent, useRef } from "react";
import { flushSync } from "react-dom";
import { Button } from "@/components/ui/button";
import { classes } from "@/components/ui/classes";
import { controlClasses } from "@/components/ui/control-classes";
import { IconButton } from "@/components/ui/icon-button";
import { moveItem } from "@/lib/journeys/stages/reorder";
import { maxLine, maxLines } from "@/lib/personas/limits";

interface Props {
  /** one of them: "Goal" */
  noun: string;
  lines: readonly string[];
  onChange: (lines: string[]) => void;
  placeholder?: string;
  serif?: boolean;
}

/** A list written line by line: Enter begins the next, Backspace removes an empty one, Alt+arrows move, a paste of lines fills in. */
export function LineFields({ noun, lines: given, onChange, placeholder, serif }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const lines = given.length === 0 ? [""] : given;
  // Told apart by their place alone: two may say the same.
  const places = lines.map((line, index) => ({ line, index, key: String(index) }));
  const put = (next: readonly string[], at?: number) => {
    const kept = next.slice(0, maxLines);
    if (at === undefined) return onChange(kept);
    // At once: what is typed right after Enter belongs into the new line.
    flushSync(() => onChange(kept));
    list.current?.querySelectorAll("textarea")[Math.min(at, maxLines - 1)]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    const step = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : 0;
    if (event.key === "Enter" && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      if (!event.nativeEvent.isComposing) put(lines.toSpliced(index + 1, 0, ""), index + 1);
    } else if (event.key === "Backspace" && lines[index] === "" && lines.length > 1) {
      event.preventDefault();
      put(lines.toSpliced(index, 1), Math.max(0, index - 1));
    } else if (event.altKey && step !== 0) {
      event.preventDefault();
      const to = index + step;
      if (to >= 0 && to < lines.length) put(moveItem(lines, index, to), to);
    }
  };
  const onPaste = (event: ClipboardEvent, index: number) => {
    const rows = event.clipboardData
      .getData("text/plain")
      .split(/\r?\n/)
      .map((row) => row.replace(/^\s*[-•*]\s+/, "").trim());
    const pasted = rows.filter((row) => row !== "").map((row) => row.slice(0, maxLine));
    if (pasted.length < 2) return;
    event.preventDefault();
    const kept = lines[index] === "" ? [] : [lines[index]!];
    put(lines.toSpliced(index, 1, ...kept, ...pasted), index + kept.length + pasted.length - 1);
  };
  return (
    <div>
      <ul ref={list} className="flex flex-col gap-1.5">
        {places.map(({ line, index, key }) => (
          <li key={key} className="flex items-start gap-1">
            <textarea
              aria-label={`${noun} ${index + 1}`}
              value={line}
              rows={1}
              maxLength={maxLine}
              placeholder={index === 0 ? placeholder : undefined}
              onChange={(event) => put(lines.with(index, event.target.value))}
              onKeyDown={(event) => onKeyDown(event, index)}
              onPaste={(event) => onPaste(event, index)}
              className={classes(
                controlClasses,
                "field-sizing-content min-h-9 resize-none py-1.5 leading-normal",
                serif && "font-serif text-lg",
              )}
            />
            <IconButton
              label={`Remove ${noun.toLowerCase()} ${index + 1}`}
              icon={<X />}
              onClick={() => put(lines.toSpliced(index, 1), Math.max(0, index - 1))}
            />
          </li>
        ))}
      </ul>
      {lines.length < maxLines && (
        <Button
          size="small"
          variant="quiet"
          className="mt-1.5 -ml-2.5"
          onClick={() => put([...lines, ""], lines.length)}
        >
          <Plus aria-hidden="true" />
          Add {noun.toLowerCase()}
        </Button>
      )}
    </div>
  );
}
