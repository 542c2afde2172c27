"use client";

import {
  type KeyboardEvent,
  type PointerEvent,
  type Ref,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { classes } from "@/components/ui/classes";
import { isRenameRequested, renameBegan } from "./rename-request";

export interface NameHandle {
  rename(): void;
  focus(): void;
}

import { nameLine } from "@/lib/name-line";

interface Props {
  ref?: Ref<NameHandle>;
  id: string;
  name: string;
  /** "stage Trial": what the button is read out as, before how it is renamed and moved */
  label: string;
  mayEdit: boolean;
  className: string;
  /** `began`: what it was called when this was written over it */
  onRename: (name: string, began: string) => void;
  onGrab?: (event: PointerEvent<HTMLElement>) => void;
  /** Alt and an arrow key */
  onMove?: (event: KeyboardEvent) => void;
}

interface Writing {
  text: string;
  /** what stood there when the first key was pressed */
  began: string;
}

/** What is to be saved of it; null: nothing was changed, or nothing is left. */
function renamed({ text, began }: Writing, name: string): string | null {
  const next = nameLine(text);
  return next === "" || next === began || next === name ? null : next;
}

/** Saves a name whose field goes away in the middle of a word: somebody removed, hid or moved what it names. */
function useLastWords(writing: Writing | null, save: (writing: Writing) => void): void {
  const last = useRef({ writing, save });
  useLayoutEffect(() => {
    last.current = { writing, save };
  });
  useEffect(
    () => () => {
      const { writing: left, save: saveIt } = last.current;
      if (left) saveIt(left);
    },
    [],
  );
}

/** Takes over the focus of what it replaces, once. */
function begin(input: HTMLInputElement | null): void {
  input?.focus({ preventScroll: true });
  input?.select();
}

/**
 * A name on the map, written where it stands: double click, Enter or F2 begin, Enter or leaving saves, Escape gives up, an
 * empty name is not taken. It is also what one drags.
 */
export function NameInPlace(props: Props) {
  const { ref, id, name, label, mayEdit, className, onRename, onGrab, onMove } = props;
  const fresh = { text: name, began: name };
  const [written, setDraft] = useState<Writing | null>(() => (isRenameRequested(id) ? fresh : null));
  // As long as no key was pressed it is theirs that one sees, and is going to write over.
  const draft = written && written.text === written.began ? fresh : written;
  const save = (writing: Writing) => {
    const next = renamed(writing, name);
    if (next !== null) onRename(next, writing.began);
  };
  useLastWords(draft, save);
  const button = useRef<HTMLButtonElement>(null);
  const returns = useRef(false);
  useEffect(() => {
    renameBegan(id);
  }, [id]);
  useEffect(() => {
    if (draft === null && returns.current) button.current?.focus({ preventScroll: true });
    if (draft === null) returns.current = false;
  }, [draft]);
  useImperativeHandle(ref, () => ({
    rename: () => setDraft(fresh),
    focus: () => button.current?.focus({ preventScroll: true }),
  }));
  if (!mayEdit) return <span className={classes(className, "block")}>{name}</span>;
  if (draft === null)
    return (
      <button
        ref={button}
        type="button"
        aria-label={`${label}. Enter renames${onMove ? ", Alt and arrows move" : ""}`}
        title={onMove ? "Double click to rename, drag to move" : "Double click to rename"}
        onDoubleClick={() => setDraft(fresh)}
        onPointerDown={onGrab}
        onKeyDown={(event) => {
          if (event.altKey && onMove) return onMove(event);
          if (event.key !== "Enter" && event.key !== "F2") return;
          event.preventDefault();
          event.stopPropagation();
          setDraft(fresh);
        }}
        className={classes(
          className,
          "block w-fit max-w-full cursor-grab rounded-xs text-left hover:underline hover:decoration-rule-strong hover:underline-offset-4 active:cursor-grabbing",
        )}
      >
        {name}
      </button>
    );
  const end = (saves: boolean, back: boolean) => {
    returns.current = back;
    setDraft(null);
    if (saves) save(draft);
  };
  return (
    <input
      ref={begin}
      aria-label={`Name of ${label}`}
      value={draft.text}
      maxLength={120}
      autoComplete="off"
      onChange={(event) => setDraft({ ...draft, text: event.target.value })}
      onBlur={() => end(true, false)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === "Enter" || event.key === "F2") end(true, true);
        if (event.key === "Escape") end(false, true);
      }}
      className={classes(className, "w-full rounded-xs bg-surface outline-2 outline-offset-2 outline-accent")}
    />
  );
}
