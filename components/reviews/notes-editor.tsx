"use client";

import { Button } from "@/components/ui/button";
import { classes } from "@/components/ui/classes";
import { NotesConflict } from "./notes-conflict";
import { NotesText } from "./notes-text";
import { type NotesState, useNotes } from "./use-notes";

interface Props {
  team: string;
  reviewId: string;
  notes: string;
  version: number;
}

function stateWords(state: NotesState, isEmpty: boolean): string {
  switch (state.is) {
    case "saved":
      return isEmpty
        ? "Kept while you type. Everybody in the team can read it."
        : "Saved. Everybody in the team can read it.";
    case "typing":
      return "Not saved yet";
    case "saving":
      return "Saving";
    case "failed":
      return `Not saved: ${state.message}`;
    case "conflict":
      return "Not saved: somebody else wrote here in the meantime.";
  }
}

/** The minutes, written straight into the document and kept while typing. */
export function NotesEditor(props: Props) {
  const { text, state, write, save, resolve } = useNotes(props);
  const bad = state.is === "failed" || state.is === "conflict";
  return (
    <div>
      <textarea
        aria-label="Notes"
        aria-describedby="notes-state"
        value={text}
        rows={5}
        placeholder="Who was there, what was said, what is still open."
        onChange={(event) => write(event.target.value)}
        onBlur={save}
        className="field-sizing-content block min-h-36 w-full resize-y rounded-md border border-control bg-surface px-4 py-3 font-serif text-lg leading-relaxed text-ink hover:border-ink-3 print:hidden"
      />
      <div className="hidden print:block">
        <NotesText notes={text} />
      </div>
      <div className="mt-1.5 flex flex-wrap items-center gap-x-3 print:hidden">
        <p
          id="notes-state"
          aria-live="polite"
          className={classes("text-xs", bad ? "font-medium text-bad" : "text-ink-3")}
        >
          {stateWords(state, text === "")}
        </p>
        {state.is === "failed" && (
          <Button size="small" onClick={save}>
            Save again
          </Button>
        )}
      </div>
      {state.is === "conflict" && (
        <NotesConflict mine={text} theirs={state.theirs} onResolve={(next) => resolve(state.theirs, next)} />
      )}
    </div>
  );
}
