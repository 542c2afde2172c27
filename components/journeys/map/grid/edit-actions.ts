import { offerUndo } from "@/components/journeys/map/store/offer-undo";
import { toasts } from "@/components/ui/toasts";
import { newId } from "@/lib/ids";
import { blockOf } from "@/lib/journeys/map/grid/card-block";
import { columnName, placeName } from "@/lib/journeys/map/grid/card-name";
import { removing } from "@/lib/journeys/map/grid/card-op";
import { nextSpot } from "@/lib/journeys/map/grid/next-spot";
import { pasteBlock } from "@/lib/journeys/map/grid/paste-block";
import { type Placement, placeCards } from "@/lib/journeys/map/grid/place-cards";
import { meantCards } from "@/lib/journeys/map/grid/selection";
import type { Spot } from "@/lib/journeys/map/grid/shape";
import { type Direction, shifted } from "@/lib/journeys/map/grid/shift-cards";
import type { MapCard } from "@/lib/journeys/map/schema";
import { countedCards } from "./counted-cards";
import type { GridDesk } from "./grid-desk";

/** The cards that an action is about. */
export function meant({ store, ui }: GridDesk): MapCard[] {
  const { active, selected, cells } = ui.get();
  return meantCards(store.getView(), active, { selected, cells });
}

/** Shows all of a card, or of those who may change them what the several that are meant have in common. */
export function openDetails(desk: GridDesk, cardId: string | null): void {
  const ids = meant(desk).map(({ id }) => id);
  const isSeveral = ids.length > 1 && desk.mayEdit;
  const isAmong = cardId !== null && (!isSeveral || ids.includes(cardId));
  const at = isAmong ? cardId : ids[0];
  if (at !== undefined) desk.ui.openPanel(at, isSeveral ? new Set(ids) : undefined);
}

/** Begins to write in a card. */
export function editCard({ ui, mayEdit }: GridDesk, spot: Spot, selectAll = false): void {
  const { cardId, laneId, columnId } = spot;
  if (!mayEdit || cardId === null) return;
  ui.startEditing({ cardId, laneId, columnId, newAt: null, selectAll });
}

/** Begins a new card behind the one at a spot, or behind all of its cell. */
export function addCard({ store, ui, mayEdit }: GridDesk, { laneId, columnId, cardId }: Spot): void {
  if (!mayEdit) return;
  const there = store.getView().cardsIn(laneId, columnId);
  const behind = there.findIndex(({ id }) => id === cardId);
  const newAt = behind < 0 ? there.length : behind + 1;
  // What is added to the map as somebody sees it is theirs.
  const { personaId } = ui.get().filter;
  ui.startEditing({ cardId: newId(), laneId, columnId, newAt, personaId, selectAll: false });
}

/** Where a card stands now, in words; null: nowhere. */
function placeOf({ store }: GridDesk, card: MapCard) {
  const { lanes, columns, cardsIn } = store.getView();
  for (const lane of lanes.filter(({ id }) => id === card.laneId))
    for (const column of columns.filter(({ stage }) => stage.id === card.stageId)) {
      const cards = cardsIn(lane.id, column.id);
      const index = cards.findIndex(({ id }) => id === card.id);
      if (index >= 0) return { lane, column, index, count: cards.length };
    }
  return null;
}

/** Puts cards where they go, says so, and stays with the first of them. */
export function place(desk: GridDesk, placements: readonly Placement[]): void {
  const { store, ui } = desk;
  const ops = placeCards(store.getView(), placements);
  const cards = placements.flatMap((placement) => placement.cards);
  const [first] = placements;
  if (ops.length === 0 || !first) return;
  store.edit(ops, { label: `Move ${countedCards(cards.length)}` });
  const was = ui.get();
  const active = placements
    .filter(({ cards: own }) => own.some(({ id }) => id === was.active?.cardId))
    .map(({ laneId, columnId }) => ({ laneId, columnId, cardId: was.active!.cardId }))[0] ?? {
    laneId: first.laneId,
    columnId: first.columnId,
    cardId: first.cards[0]!.id,
  };
  const selected = cards.length > 1 ? new Set(cards.map(({ id }) => id)) : new Set<string>();
  ui.select({ active, anchor: active, selected, cells: new Set() });
  const moved = store.getView().state.card[active.cardId!];
  const where = moved && placeOf(desk, moved);
  const what = cards.length > 1 ? `${cards.length} cards moved` : "Moved";
  if (where) ui.announce(`${what} to ${placeName(where)}`);
}

/** Alt+arrow. */
export function shift(desk: GridDesk, direction: Direction): void {
  if (!desk.mayEdit) return;
  const ids = new Set(meant(desk).map(({ id }) => id));
  if (ids.size === 0) return;
  const placements = shifted(desk.store.getView(), ids, direction);
  if (placements) place(desk, placements);
  else desk.ui.announce("There is nothing further that way.");
}

/** @param label "Remove" or "Cut" */
export function remove(desk: GridDesk, label = "Remove"): void {
  const { store, ui, mayEdit } = desk;
  const cards = meant(desk);
  if (!mayEdit || cards.length === 0) return;
  const { active } = ui.get();
  const [first] = cards;
  const next = active && { ...active, cardId: neighbour(desk, active, new Set(cards.map(({ id }) => id))) };
  const editId = store.edit(removing(cards), { label: `${label} ${countedCards(cards.length)}` });
  ui.goTo(next);
  const words = cards.length === 1 ? `“${shortened(first!.text)}” removed` : `${cards.length} cards removed`;
  if (label === "Remove") offerUndo(store, { title: words, editId, announce: ui.announce });
  ui.announce(`${words}. Control Z brings it back.`);
}

/** The card that takes the place of removed ones: the next in the cell that stays, else the last before. */
function neighbour({ store }: GridDesk, spot: Spot, gone: ReadonlySet<string>): string | null {
  const cards = store.getView().cardsIn(spot.laneId, spot.columnId);
  const at = cards.findIndex(({ id }) => id === spot.cardId);
  const stays = ({ id }: MapCard) => !gone.has(id);
  return (
    (cards.slice(Math.max(at, 0)).find(stays) ?? cards.slice(0, Math.max(at, 0)).findLast(stays))?.id ?? null
  );
}

function shortened(text: string): string {
  const line = text.trim().split("\n", 1).join();
  return line.length > 40 ? `${line.slice(0, 39).trimEnd()}…` : line || "Card";
}

/** The same cards once more, each behind its cell's, and goes to them. */
export function duplicate(desk: GridDesk): void {
  const { store, mayEdit } = desk;
  const view = store.getView();
  const cards = meant(desk);
  if (!mayEdit || cards.length === 0) return;
  const block = blockOf(view, new Set(cards.map(({ id }) => id)), new Set());
  const corner = { lane: Number.POSITIVE_INFINITY, column: Number.POSITIVE_INFINITY };
  for (const card of cards) {
    corner.lane = Math.min(
      corner.lane,
      view.lanes.findIndex(({ id }) => id === card.laneId),
    );
    const column = view.columns.findIndex(({ id }) => view.cardsIn(card.laneId, id).includes(card));
    corner.column = Math.min(corner.column, column);
  }
  const laneId = view.lanes[corner.lane]!.id;
  const columnId = view.columns[corner.column]!.id;
  const behind = view.cardsIn(laneId, columnId).findLast((card) => cards.includes(card))?.id ?? null;
  if (block) put(desk, pasteBlock(view, block, { laneId, columnId, cardId: behind }, newId), "Duplicate");
}

/** Puts new cards into the map, selects them and says so. */
export function put(desk: GridDesk, { ops, left }: ReturnType<typeof pasteBlock>, label: string): void {
  const { store, ui } = desk;
  if (left > 0)
    toasts.add({
      title: `${left === 1 ? "1 card" : `${left} cards`} didn’t fit`,
      description: "They would go past the last stage or lane. They are still on the clipboard.",
    });
  if (ops.length === 0) return;
  store.edit(ops, { label: `${label} ${countedCards(ops.length)}` });
  const { laneId, stageId, id } = ops[0]!.item;
  const view = store.getView();
  const column = view.columns.find(
    (one) => one.stage.id === stageId && view.cardsIn(laneId, one.id).some((card) => card.id === id),
  );
  const active = column ? { laneId, columnId: column.id, cardId: id } : null;
  const selected = ops.length > 1 ? new Set(ops.map(({ item }) => item.id)) : new Set<string>();
  if (active) ui.select({ active, anchor: active, selected, cells: new Set() });
  const place = view.state.card[id] && placeOf(desk, view.state.card[id]);
  const what = ops.length === 1 ? "1 card added" : `${ops.length} cards added`;
  ui.announce(place ? `${what} at ${columnName(place.column)}, ${place.lane.name}` : what);
}

/** Undo and redo, and what it was. */
export function undo({ store, ui }: Pick<GridDesk, "store" | "ui">, which: "undo" | "redo"): void {
  const label = store[which]();
  const done = which === "undo" ? "Undone" : "Done again";
  ui.announce(label ? `${done}: ${label}` : which === "undo" ? "Nothing to undo" : "Nothing to redo");
}

/** On from a card that was just written. */
export function goOn({ store, ui }: GridDesk, from: Spot, move: Parameters<typeof nextSpot>[2]): void {
  ui.goTo(nextSpot(store.getView(), from, move));
}
