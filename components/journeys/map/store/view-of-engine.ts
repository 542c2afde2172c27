import { columnsOf, type MapColumn } from "@/lib/journeys/map/columns";
import {
  type Cells,
  type ColumnFinder,
  cellsAfter,
  cellsOf,
  columnFinder,
} from "@/lib/journeys/map/editing/cells";
import type { Engine } from "@/lib/journeys/map/editing/engine";
import { sameContent } from "@/lib/journeys/map/editing/item-content";
import { openConflicts } from "@/lib/journeys/map/editing/open-conflicts";
import { type SaveState, sameSaveState, saveStateOf } from "@/lib/journeys/map/editing/save-state";
import { wordsOf } from "@/lib/journeys/map/editing/words-of";
import { inOrder } from "@/lib/journeys/map/positions";
import type { MapCard, MapLane } from "@/lib/journeys/map/schema";
import type { MapState } from "@/lib/journeys/map/state";
import type { MapView } from "./map-store";

interface Frame {
  state: MapState;
  columns: readonly MapColumn[];
  lanes: readonly MapLane[];
  columnFor: ColumnFinder;
  cells: Cells;
}

const noCards: readonly MapCard[] = [];

function lanesOf(state: MapState): MapLane[] {
  return inOrder(Object.values(state.lane).filter(({ hidden }) => !hidden));
}

function startFrame(state: MapState): Frame {
  const columnFor = columnFinder(columnsOf(state, { hidden: true }));
  const cells = cellsOf(state.card, columnFor);
  return { state, columns: columnsOf(state), lanes: lanesOf(state), columnFor, cells };
}

function nextFrame(frame: Frame, { state, touched }: Engine): Frame {
  const before = frame.state;
  if (state === before) return frame;
  const lanes = state.lane === before.lane ? frame.lanes : lanesOf(state);
  if (state.stage !== before.stage || state.step !== before.step) {
    const columnFor = columnFinder(columnsOf(state, { hidden: true }));
    const cells = cellsOf(state.card, columnFor, frame.cells);
    return { state, columns: columnsOf(state), lanes, columnFor, cells };
  }
  const change = { before: before.card, after: state.card, ids: touched };
  const cells = state.card === before.card ? frame.cells : cellsAfter(frame.cells, change, frame.columnFor);
  return { ...frame, state, lanes, cells };
}

/** The same list as before where nothing in it changed. */
function kept<T>(
  before: readonly T[] | undefined,
  next: T[],
  same: (one: T, other: T) => boolean,
): readonly T[] {
  const unchanged = before?.length === next.length && next.every((one, index) => same(one, before[index]!));
  return unchanged ? before : next;
}

interface Sending {
  retryAt: number | null;
  savedAt: number | null;
  isSignedOut: boolean;
}

function saveStateNow(engine: Engine, sending: Sending, conflicts: number, before?: SaveState): SaveState {
  const waiting = engine.pending.filter(({ open }) => open.length === 0).length;
  const next = saveStateOf({ waiting, conflicts, refused: engine.refused, ...sending });
  return before && sameSaveState(before, next) ? before : next;
}

/** What the engine looks like on screen, one view after the other; parts that didn't change stay the same objects. */
export function viewsOf(journey: string, first: Engine): (engine: Engine, sending: Sending) => MapView {
  let frame = startFrame(first.state);
  let last: MapView | undefined;
  return (engine, sending) => {
    frame = nextFrame(frame, engine);
    const { state, columns, lanes, cells } = frame;
    const open = openConflicts(engine.pending);
    const all = [...open, ...engine.asked.flatMap((ask) => ask.conflicts)];
    const conflicts = kept(
      last?.conflicts,
      all,
      (one, other) => one.id === other.id && sameContent(one.mine, other.mine),
    );
    const refused = kept(
      last?.refused,
      engine.refused.map(({ edit, message }) => ({
        id: edit.id,
        label: edit.label,
        message,
        text: wordsOf(edit.ops),
        itemIds: edit.ops.map(({ id }) => id),
      })),
      (one, other) => one.id === other.id && one.message === other.message,
    );
    const undoLabel = engine.undo.at(-1)?.label ?? null;
    const redoLabel = engine.redo.at(-1)?.label ?? null;
    last = {
      journey,
      revision: engine.revision,
      state,
      columns,
      lanes,
      cardsIn: (laneId, columnId) => cells.get(laneId)?.get(columnId) ?? noCards,
      saveState: saveStateNow(engine, sending, conflicts.length, last?.saveState),
      canUndo: undoLabel !== null,
      canRedo: redoLabel !== null,
      undoLabel,
      redoLabel,
      conflicts,
      refused,
    };
    return last;
  };
}
