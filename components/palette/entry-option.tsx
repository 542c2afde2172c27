import { type MouseEvent, type PointerEvent, useEffect, useRef } from "react";
import { classes } from "@/components/ui/classes";
import { Kbd } from "@/components/ui/kbd";
import type { Entry } from "./entry";
import { EntryIcon } from "./entry-icon";
import { hasCommandKey, keyWords } from "./key-words";
import { MarkedWords } from "./marked-words";

interface Props {
  id: string;
  entry: Entry;
  words: readonly string[];
  isActive: boolean;
  onPoint: () => void;
  onChoose: (inNewTab: boolean) => void;
}

/** One line of the palette. The keyboard is the field's; this is for eyes and pointers. */
export function EntryOption({ id, entry, words, isActive, onPoint, onChoose }: Props) {
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) line.current?.scrollIntoView({ block: "nearest" });
  }, [isActive]);
  const { kind, label, detail, laneKind, keys } = entry;
  const pointer = {
    onPointerMove: onPoint,
    // The focus stays in the field.
    onPointerDown: (event: PointerEvent) => event.preventDefault(),
    onClick: (event: MouseEvent) => onChoose(event.ctrlKey || event.metaKey),
  };
  return (
    <div
      ref={line}
      id={id}
      role="option"
      aria-selected={isActive}
      aria-keyshortcuts={keys}
      tabIndex={-1}
      {...pointer}
      className={classes(
        "flex min-h-10 cursor-pointer scroll-my-9 items-center gap-3 rounded-md px-3 py-1.5 max-sm:min-h-11",
        isActive && "bg-sunken outline-1 -outline-offset-1 outline-rule",
      )}
    >
      <EntryIcon kind={kind} />
      <span
        className={classes(
          "flex min-w-0 flex-1 gap-x-3",
          kind === "card" ? "flex-col" : "items-baseline max-sm:flex-col",
        )}
      >
        <span
          className={classes(
            "truncate",
            laneKind === "thoughts" && "font-serif italic",
            (kind === "journey" || kind === "persona") && "font-medium",
          )}
        >
          <MarkedWords text={label || "Untitled"} words={words} />
        </span>
        {detail && (
          <span className={classes("min-w-0 truncate text-xs text-ink-3", kind !== "card" && "sm:ml-auto")}>
            {detail}
          </span>
        )}
      </span>
      {keys && (
        <span aria-hidden="true" className="shrink-0 max-sm:hidden">
          <Kbd>{keyWords(keys, hasCommandKey())}</Kbd>
        </span>
      )}
      {isActive && (
        <span aria-hidden="true" className="text-xs text-ink-3 max-sm:hidden">
          ↵
        </span>
      )}
    </div>
  );
}
