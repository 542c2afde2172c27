import { type ClipboardEvent, useMemo } from "react";
import { toasts } from "@/components/ui/toasts";
import { newId } from "@/lib/ids";
import { blockFromJson, blockToJson, blockType } from "@/lib/journeys/map/grid/block-json";
import { blockToHtml, blockToText, isOneCell, isTable } from "@/lib/journeys/map/grid/block-text";
import { blockOf, type CardBlock } from "@/lib/journeys/map/grid/card-block";
import { newCard } from "@/lib/journeys/map/grid/new-card";
import { pasteBlock } from "@/lib/journeys/map/grid/paste-block";
import type { Spot } from "@/lib/journeys/map/grid/shape";
import { maxCardText } from "@/lib/journeys/map/limits";
import { countedCards } from "./counted-cards";
import { meant, put, remove } from "./edit-actions";
import type { GridDesk } from "./grid-desk";
import { runWritingCommand, whereNow } from "./run-command";
import { isOfGrid } from "./use-grid-keys";

/** What was on the clipboard when more than one cell of it was to be pasted, and where. */
export interface ForeignPaste {
  text: string;
  html: string;
  at: { laneId: string; columnId: string };
}

/** Whether the field of a card, which copies and pastes text by itself, is left alone. */
const isOurs = ({ target }: ClipboardEvent) => isOfGrid(target) && !(target as Element).matches("textarea");

/** What of an event is needed, so that a menu can copy as well. */
type Copying = Pick<ClipboardEvent | globalThis.ClipboardEvent, "preventDefault" | "clipboardData">;

/** Puts the cards that are meant on the clipboard. @param text what is being written in the only one @returns how many */
export function copy(desk: GridDesk, event: Copying, text?: string): number {
  const cards = meant(desk);
  const { cells } = desk.ui.get();
  const block = blockOf(desk.store.getView(), new Set(cards.map(({ id }) => id)), cells);
  if (!block || !event.clipboardData) return 0;
  const card = block.cells[0]?.[0]?.[0];
  if (card && text !== undefined) card.text = text;
  event.preventDefault();
  event.clipboardData.setData("text/plain", blockToText(block));
  event.clipboardData.setData("text/html", blockToHtml(block));
  event.clipboardData.setData(blockType, blockToJson(block));
  return cards.length;
}

function oneCard(desk: GridDesk, spot: Spot, text: string): CardBlock | null {
  const column = desk.store.getView().columns.find(({ id }) => id === spot.columnId);
  if (!column) return null;
  const now = new Date().toISOString();
  const { personaId } = desk.ui.get().filter;
  const card = newCard({ id: "", laneId: spot.laneId, column, position: 0, text, personaId, now });
  return { kinds: [null], cells: [[[card]]] };
}

function pasteText(desk: GridDesk, spot: Spot, given: string): void {
  const text = given.trim();
  if (text === "") return;
  if (text.length > maxCardText) {
    toasts.add({
      title: "That is too long for a card",
      description: `A card holds ${maxCardText.toLocaleString("en")} characters, this has ${text.length.toLocaleString("en")}. Nothing was pasted.`,
      type: "bad",
    });
    return;
  }
  const block = oneCard(desk, spot, text);
  if (block) put(desk, pasteBlock(desk.store.getView(), block, spot, newId), "Paste");
}

function paste(desk: GridDesk, event: ClipboardEvent, ask: (paste: ForeignPaste) => void): void {
  const spot = whereNow(desk);
  if (!spot) return;
  event.preventDefault();
  const read = (type: string) => event.clipboardData.getData(type);
  const block = blockFromJson(read(blockType), new Date().toISOString());
  const text = read("text/plain");
  const html = read("text/html");
  if (block) put(desk, pasteBlock(desk.store.getView(), block, spot, newId), "Paste");
  else if (isOneCell(text) && (text !== "" || !/<table\b/i.test(html))) pasteText(desk, spot, text);
  else ask({ text, html, at: { laneId: spot.laneId, columnId: spot.columnId } });
}

/** The field of somebody who is writing and has marked nothing: the card itself is meant then, as on the grid. */
function fieldWithoutMark({ target }: ClipboardEvent): HTMLTextAreaElement | null {
  if (!(target instanceof HTMLTextAreaElement) || !isOfGrid(target)) return null;
  return target.selectionStart === target.selectionEnd ? target : null;
}

function copyWritten(desk: GridDesk, event: ClipboardEvent): void {
  const field = fieldWithoutMark(event);
  if (field && copy(desk, event, field.value.trimEnd()) > 0) desk.ui.announce("Copied card");
}

function cutWritten(desk: GridDesk, event: ClipboardEvent): void {
  const { editing } = desk.ui.get();
  if (!editing || !fieldWithoutMark(event)) return;
  runWritingCommand(desk, "leave");
  // One in which nothing was written is gone by now, and its neighbour isn't meant.
  if (desk.ui.get().active?.cardId === editing.cardId && copy(desk, event) > 0) remove(desk, "Cut");
}

/** A table, or several cards of ours, don't go into the words of one card but where it stands. */
function pasteWhileWriting(desk: GridDesk, event: ClipboardEvent, ask: (paste: ForeignPaste) => void): void {
  if (!desk.mayEdit || isOurs(event) || !isOfGrid(event.target)) return;
  const read = (type: string) => event.clipboardData.getData(type);
  const block = blockFromJson(read(blockType), new Date().toISOString());
  const text = read("text/plain");
  const html = read("text/html");
  if (block ? block.cells.flat(2).length < 2 : !isTable({ text, html })) return;
  event.stopPropagation();
  event.preventDefault();
  runWritingCommand(desk, "leave");
  const spot = whereNow(desk);
  if (!spot) return;
  if (block) put(desk, pasteBlock(desk.store.getView(), block, spot, newId), "Paste");
  else ask({ text, html, at: { laneId: spot.laneId, columnId: spot.columnId } });
}

/** Copy, cut and paste of cards; what comes from elsewhere in more than one cell is asked about first. */
export function useGridClipboard(desk: GridDesk, ask: (paste: ForeignPaste) => void) {
  return useMemo(
    () => ({
      onCopy: (event: ClipboardEvent) => {
        if (!isOurs(event)) return copyWritten(desk, event);
        const count = copy(desk, event);
        if (count > 0) desk.ui.announce(`Copied ${countedCards(count)}`);
      },
      onCut: (event: ClipboardEvent) => {
        if (!desk.mayEdit) return;
        if (!isOurs(event)) return cutWritten(desk, event);
        if (copy(desk, event) > 0) remove(desk, "Cut");
      },
      // Before the field itself gets it.
      onPasteCapture: (event: ClipboardEvent) => pasteWhileWriting(desk, event, ask),
      onPaste: (event: ClipboardEvent) => {
        if (isOurs(event) && desk.mayEdit) paste(desk, event, ask);
      },
    }),
    [desk, ask],
  );
}
