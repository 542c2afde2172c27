import { flushSync } from "react-dom";
import type { GridCommand, WritingCommand } from "@/lib/journeys/map/grid/grid-keys";
import { firstSpot, nextSpot } from "@/lib/journeys/map/grid/next-spot";
import { selectionBetween, selectionOfAll, toggled } from "@/lib/journeys/map/grid/selection";
import { type Spot, sameSpot } from "@/lib/journeys/map/grid/shape";
import { addCard, duplicate, editCard, goOn, openDetails, remove, shift, undo } from "./edit-actions";
import type { GridDesk } from "./grid-desk";

const none: ReadonlySet<string> = new Set();

/** Where the keyboard is; null: the map has no cells. */
export function whereNow({ store, ui }: GridDesk): Spot | null {
  return ui.get().active ?? firstSpot(store.getView());
}

/** Selects from where the selection began up to a spot. */
export function extendTo({ store, ui }: GridDesk, spot: Spot): void {
  const { anchor, active } = ui.get();
  const from = anchor ?? active ?? spot;
  const selection = selectionBetween(store.getView(), from, spot);
  ui.select({ active: spot, anchor: from, ...selection });
  ui.announce(`${selection.selected.size} cards selected`);
}

/** Picks the card at a spot, or lets it go, and goes there. */
export function toggleAt(desk: GridDesk, spot: Spot): void {
  if (spot.cardId === null) {
    desk.ui.goTo(spot);
    return;
  }
  // A card that was only gone past on the way is not meant by picking others.
  const { selected, active } = desk.ui.get();
  const isOnlyActive = selected.size === 0 && active?.cardId !== spot.cardId;
  const ids = isOnlyActive && active?.cardId ? [active.cardId] : [...selected];
  const selection = toggled(ids, spot.cardId);
  desk.ui.select({ active: spot, anchor: spot, ...selection });
  desk.ui.announce(`${selection.selected.size} cards selected`);
}

function selectAll({ store, ui }: GridDesk, spot: Spot): void {
  const { selected, cells } = ui.get();
  const selection = selectionOfAll(store.getView(), spot.laneId, { selected, cells });
  ui.select(selection);
  ui.announce(`${selection.selected.size} cards selected`);
}

function go(desk: GridDesk, spot: Spot, command: Extract<GridCommand, { do: "go" }>): void {
  const to = nextSpot(desk.store.getView(), spot, command.move);
  if (command.extend) extendTo(desk, to);
  else desk.ui.goTo(to);
}

/** The field must be there before the key reaches the page, so that its character arrives in it. */
function write(desk: GridDesk, spot: Spot, selectAll: boolean): void {
  flushSync(() => {
    if (spot.cardId === null) addCard(desk, spot);
    else editCard(desk, spot, selectAll);
  });
}

/** As in a spreadsheet, typing on a card writes over it: said to those who don't see it. */
function overwrite(desk: GridDesk, spot: Spot): void {
  const text = spot.cardId ? desk.store.getView().state.card[spot.cardId]?.text.trim() : "";
  write(desk, spot, true);
  if (text) desk.ui.announce("Writing over this card. Escape, then Control Z, brings its text back.");
}

/** Nothing is selected any more. */
function clear({ ui }: GridDesk): void {
  ui.select({ selected: none, cells: none, anchor: ui.get().active });
}

/** @returns whether the key is used up; false: the browser does its part, such as writing a character into the new field */
export function runCommand(desk: GridDesk, command: GridCommand, help: () => void): boolean {
  const spot = whereNow(desk);
  if (!spot) return false;
  const { ui, mayEdit } = desk;
  switch (command.do) {
    case "go":
      go(desk, spot, command);
      return true;
    case "shift":
      shift(desk, command.direction);
      return true;
    case "edit":
      if (mayEdit) write(desk, spot, false);
      else if (spot.cardId) ui.openPanel(spot.cardId);
      return true;
    case "type":
      if (mayEdit) overwrite(desk, spot);
      return !mayEdit;
    case "add":
      addCard(desk, spot);
      return true;
    case "remove":
      remove(desk);
      return true;
    case "duplicate":
      duplicate(desk);
      return true;
    case "undo":
    case "redo":
      if (mayEdit) undo(desk, command.do);
      return true;
    case "toggle":
      toggleAt(desk, spot);
      return true;
    case "select-all":
      selectAll(desk, spot);
      return true;
    case "clear":
      clear(desk);
      return true;
    case "panel":
      openDetails(desk, spot.cardId);
      return true;
    case "help":
      help();
      return true;
  }
}

/** What a key does that ends the writing of a card. */
export function runWritingCommand(desk: GridDesk, command: WritingCommand): void {
  const { ui, store } = desk;
  const { editing } = ui.get();
  if (!editing) return;
  const { laneId, columnId, cardId } = editing;
  // Ends the session first: it saves, or takes away a card in which nothing was written.
  flushSync(() => ui.stopEditing());
  const there = store.getView().cardsIn(laneId, columnId);
  const isThere = there.some(({ id }) => id === cardId);
  const before = there[(editing.newAt ?? 0) - 1]?.id ?? there[0]?.id ?? null;
  const here: Spot = { laneId, columnId, cardId: isThere ? cardId : before };
  if (command === "another" && isThere) {
    addCard(desk, here);
    return;
  }
  if (command === "leave" || command === "another") {
    if (!sameSpot(ui.get().active, here)) ui.goTo(here);
    return;
  }
  desk.keyboard.tabsOn = command !== "down";
  goOn(desk, here, command);
}
