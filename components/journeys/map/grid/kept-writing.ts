import type { MapStore } from "@/components/journeys/map/store/map-store";
import type { CardEdit } from "@/components/journeys/map/ui-state/map-ui";
import type { MapColumn } from "@/lib/journeys/map/columns";
import type { MapLane } from "@/lib/journeys/map/schema";
import { type CardSession, createCardSession } from "./card-session";

/** The writing of one card, from its first key to its last, whichever field it is written in by then. */
interface Writing {
  session: CardSession;
  /** where it was begun */
  lane: MapLane;
  column: MapColumn;
  /** of the field that went while it was being written in; null: it is in its first one */
  left: { caret: [number, number]; box: DOMRect } | null;
}

const kept = new WeakMap<CardEdit, Writing>();

/** What is being written for an edit that somebody has begun; null: nothing yet. */
export function writingOf(edit: CardEdit): Writing | null {
  return kept.get(edit) ?? null;
}

/** Goes on with the writing of an edit, or begins it. */
export function takeUp(store: MapStore, edit: CardEdit, place: Pick<Writing, "lane" | "column">): Writing {
  const writing = kept.get(edit) ?? { session: createCardSession(store, edit), left: null, ...place };
  kept.set(edit, writing);
  return writing;
}

/** The field goes while it is being written in: the next one goes on at the same letter. */
export function leaveField(writing: Writing, field: HTMLTextAreaElement): void {
  const { selectionStart, selectionEnd } = field;
  writing.left = { caret: [selectionStart, selectionEnd], box: field.getBoundingClientRect() };
}
