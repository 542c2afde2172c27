import type { MapStore, MapView } from "@/components/journeys/map/store/map-store";
import type { MapUi } from "@/components/journeys/map/ui-state/map-ui";
import type { MapCard } from "@/lib/journeys/map/schema";
import type { Taken, TakenCard } from "@/lib/journeys/map/taken/taken-words";

interface Watch {
  store: MapStore;
  ui: MapUi;
  /** milliseconds since 1970 */
  nowMs: () => number;
  /** runs when the screen has followed the map */
  soon: (run: () => void) => void;
}

/** So long after it was left a card still counts as just written. @unit ms */
const lingerMs = 120_000;

/** A card that is open here, or was until lately. */
interface Watched {
  leftAt: number | null;
  /** as it last stood on the map; null: it never did */
  seen: (TakenCard & { isMine: boolean; isShown: boolean }) | null;
}

function isShown({ lanes, columns }: MapView, card: MapCard): boolean {
  return lanes.some(({ id }) => id === card.laneId) && columns.some(({ stage }) => stage.id === card.stageId);
}

function seenIn(store: MapStore, id: string): Watched["seen"] {
  const view = store.getView();
  const card = view.state.card[id];
  const lane = card && view.state.lane[card.laneId];
  const stage = card && view.state.stage[card.stageId];
  if (!card || !lane || !stage) return null;
  return { card, lane, stage, isMine: store.isMine(id), isShown: isShown(view, card) };
}

/** Whether it went back or away because the server didn't want what was done here. */
function isRefused(store: MapStore, id: string): boolean {
  return store.getView().refused.some(({ itemIds }) => itemIds.includes(id));
}

/** What happened to a card that is still on the map; null: nothing that must be said. */
function changeOf(
  store: MapStore,
  was: NonNullable<Watched["seen"]>,
  now: NonNullable<Watched["seen"]>,
): Taken | null {
  const { card, lane, stage } = now;
  if (was.isShown && !now.isShown) {
    const [what, holder] = lane.hidden ? (["lane", lane] as const) : (["stage", stage] as const);
    return store.isMine(holder.id) ? null : { kind: "hidden", card, what, holder };
  }
  const isReworded = was.isMine && !now.isMine && was.card.text !== card.text;
  return isReworded && !isRefused(store, card.id)
    ? { kind: "reworded", before: was.card, revision: card.revision }
    : null;
}

/** The cards that are in somebody's hands here now. */
function openIds(ui: MapUi): string[] {
  const { editing, panelCardId } = ui.get();
  return [editing?.cardId, panelCardId].filter((id) => typeof id === "string");
}

/** Follows the cards that are open here or were lately. */
function followCards(watch: Watch, tell: (taken: Taken) => void) {
  const { store, ui, nowMs, soon } = watch;
  const watched = new Map<string, Watched>();
  const note = () => {
    const open = openIds(ui);
    for (const id of open)
      if (watched.get(id)?.leftAt !== null) watched.set(id, { leftAt: null, seen: seenIn(store, id) });
    for (const [id, one] of watched) if (!open.includes(id)) one.leftAt ??= nowMs();
  };
  /** Words that were not saved yet have come back by now, or wait for a decision. */
  const tellGone = (left: readonly TakenCard[]) => {
    const { state } = store.getView();
    const cards = left.filter(
      ({ card: { id } }) => !state.card[id] && !store.isMine(id) && !isRefused(store, id),
    );
    if (cards.length === 0) return;
    const lane = cards.find((one) => !state.lane[one.lane.id])?.lane ?? null;
    const stage = cards.find((one) => !state.stage[one.stage.id])?.stage ?? null;
    tell({ kind: "gone", cards, lane, stage });
  };
  const look = () => {
    const gone: TakenCard[] = [];
    for (const [id, one] of watched) {
      if (one.leftAt !== null && nowMs() - one.leftAt > lingerMs) {
        watched.delete(id);
        continue;
      }
      const was = one.seen;
      one.seen = seenIn(store, id);
      const taken = was && one.seen && changeOf(store, was, one.seen);
      if (taken) tell(taken);
      // Still followed when it is gone: put back, it can go once more.
      if (was && !one.seen) gone.push(was);
    }
    if (gone.length === 0) return;
    const others = gone.filter(({ card }) => !store.isMine(card.id));
    soon(() => tellGone(others));
  };
  return { note, look };
}

/** Follows what must be decided because somebody removed what was being written, or what it stands in. */
function followAsked({ store }: Watch, tell: (taken: Taken) => void): () => void {
  let known = new Set(store.getView().conflicts.map(({ id }) => id));
  return () => {
    const { conflicts } = store.getView();
    for (const conflict of conflicts)
      if (!known.has(conflict.id) && conflict.reason === "gone") tell({ kind: "asked", conflict });
    if (conflicts.length > 0 || known.size > 0) known = new Set(conflicts.map(({ id }) => id));
  };
}

/**
 * Tells when what is being written here, or was just now, goes from the map or changes without anybody here having done it.
 * @returns ends it
 */
export function watchTaken(watch: Watch, tell: (taken: Taken) => void): () => void {
  const cards = followCards(watch, tell);
  const asked = followAsked(watch, tell);
  cards.note();
  const ends = [
    watch.ui.subscribe(cards.note),
    watch.store.subscribe(cards.look),
    watch.store.subscribe(asked),
  ];
  return () => {
    for (const end of ends) end();
  };
}
