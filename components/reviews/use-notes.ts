import { useCallback, useEffect, useRef, useState } from "react";
import { failureOf } from "@/components/journeys/action-failure";
import { saveNotesAction } from "@/lib/reviews/actions";

const PAUSE_MS = 800;

/** What somebody else saved while this text was being written. */
export interface TheirNotes {
  notes: string;
  version: number;
}

export type NotesState =
  | { is: "saved" | "typing" | "saving" }
  | { is: "failed"; message: string }
  | { is: "conflict"; theirs: TheirNotes };

interface Given {
  team: string;
  reviewId: string;
  notes: string;
  version: number;
}

/**
 * Keeps a text while it is typed, after a short pause and on leaving the field; one save at a time. A text that somebody
 * else saved meanwhile stops that until the reader has chosen.
 */
export function useNotes({ team, reviewId, notes, version }: Given) {
  const [text, setText] = useState(notes);
  const [state, setState] = useState<NotesState>({ is: "saved" });
  const kept = useRef({ text: notes, version });
  const latest = useRef(notes);
  /** a save is under way, or waits for the reader to choose between two texts */
  const busy = useRef(false);

  const save = useCallback(async () => {
    if (busy.current || latest.current === kept.current.text) return;
    busy.current = true;
    setState({ is: "saving" });
    const sent = latest.current;
    const result = await saveNotesAction({
      team,
      reviewId,
      notes: sent,
      version: kept.current.version,
    }).catch(() => undefined);
    const failure = failureOf(result);
    const theirs = failure?.details as TheirNotes | undefined;
    if (failure?.code === "CONFLICT" && theirs?.version) return setState({ is: "conflict", theirs });
    busy.current = false;
    if (failure || !result?.data)
      return setState({ is: "failed", message: failure?.message ?? "It was not saved." });
    kept.current = { text: sent, version: result.data.version };
    setState({ is: latest.current === sent ? "saved" : "typing" });
  }, [team, reviewId]);

  useEffect(() => {
    latest.current = text;
    // What was refused is tried again when more is typed, or asked for, not in a loop.
    if (text === kept.current.text || state.is === "conflict" || state.is === "failed") return;
    const timer = setTimeout(save, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text, state.is, save]);

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (latest.current !== kept.current.text) event.preventDefault();
    };
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, []);

  const write = (next: string) => {
    setText(next);
    if (state.is === "saved" || state.is === "failed") setState({ is: "typing" });
  };
  /** Goes on from their version with this text: theirs, mine, or both. */
  const resolve = (theirs: TheirNotes, next: string) => {
    busy.current = false;
    kept.current = { text: theirs.notes, version: theirs.version };
    setText(next);
    setState({ is: next === theirs.notes ? "saved" : "typing" });
  };
  return { text, state, write, save, resolve };
}
