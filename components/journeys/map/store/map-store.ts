import type { MapColumn } from "@/lib/journeys/map/columns";
import type { Choice, Conflict } from "@/lib/journeys/map/editing/conflict";
import type { Began } from "@/lib/journeys/map/editing/enqueue-edit";
import type { SaveState } from "@/lib/journeys/map/editing/save-state";
import type { MapCard, MapChanges, MapLane } from "@/lib/journeys/map/schema";
import type { MapState } from "@/lib/journeys/map/state";
import type { DraftOp } from "@/lib/journeys/map/structure/draft-op";

/** An edit that the server doesn't want. It is not on the map any more, and not lost. */
export interface RefusedEdit {
  id: string;
  label: string;
  /** the server's sentence */
  message: string;
  /** what was written in it, to be copied; empty: no words */
  text: string;
  /** what it would have made or changed */
  itemIds: readonly string[];
}

/** The map as the person sees it: what is saved with their own edits on top. Another object after every change. */
export interface MapView {
  journey: string;
  /** everything up to it was received; to be asked for: `GET …/map/changes?since=revision` */
  revision: number;
  state: MapState;
  /** in order, without hidden stages; the same array until a stage or step changes */
  columns: readonly MapColumn[];
  /** in order, without hidden lanes; the same array until a lane changes */
  lanes: readonly MapLane[];
  /** in order; the same array until a card of this cell changes. Answers for hidden lanes and columns too */
  cardsIn(laneId: string, columnId: string): readonly MapCard[];
  saveState: SaveState;
  canUndo: boolean;
  canRedo: boolean;
  /** what undo would undo, e.g. "Move card"; null: nothing */
  undoLabel: string | null;
  redoLabel: string | null;
  conflicts: readonly Conflict[];
  refused: readonly RefusedEdit[];
}

export interface EditOptions {
  /** what it is, as a menu would say it: "Edit card" */
  label: string;
  /** edits with the same key, one right after the other, are one step of undo */
  merge?: string;
  /**
   * what the fields held when the person began to write in them: what somebody else wrote there meanwhile is then asked
   * about instead of being overwritten
   */
  began?: Began;
}

/** A map that is being edited: at once on screen, kept in the browser, sent in order. */
export interface MapStore {
  getView(): MapView;
  subscribe(tell: () => void): () => void;
  /** @returns an id to undo it by; null: it changed nothing */
  edit(ops: readonly DraftOp[], options: EditOptions): string | null;
  /**
   * @param editId takes back this edit, although I did more since; without it, the last one
   * @returns the label of what was undone; null: there is nothing
   */
  undo(editId?: string): string | null;
  redo(): string | null;
  /** whether an edit of mine stands and could be taken back */
  isUndoable(editId: string): boolean;
  /**
   * Whether an item is as I made it, or is going to be: an edit of mine on it waits to be saved, or was the last one. Of one
   * that is gone: whether an edit of mine on it waits
   */
  isMine(itemId: string): boolean;
  /** What `GET …/map/changes?since=` answered for a revision that the view had (or an older one). */
  receive(changes: MapChanges): void;
  resolve(conflictId: string, choice: Choice): void;
  /** tries at once to send what waits or was refused */
  retry(): void;
  /** gives up a refused edit */
  drop(refusedId: string): void;
  /** Keeps what is being typed into a card over a reload or a crash; null: it is written or given up. */
  keepDraft(cardId: string, text: string | null): void;
  /** texts that were being typed when the page was left, by card; read once at the start of an edit */
  drafts(): ReadonlyMap<string, string>;
  /**
   * whether something waits that can't be sent now, so that leaving the page should be asked about. Not of what the browser
   * keeps until the person has signed in again, for which the page must be left
   */
  isStuck(): boolean;
  /** Takes up what was left over, and sends. The provider calls it. @returns stops sending; nothing is lost */
  start(): () => void;
}
