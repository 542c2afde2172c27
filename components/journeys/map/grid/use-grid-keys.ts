import { type KeyboardEvent, useCallback } from "react";
import { gridCommand, writingCommand } from "@/lib/journeys/map/grid/grid-keys";
import { nextSpot } from "@/lib/journeys/map/grid/next-spot";
import { sameSpot } from "@/lib/journeys/map/grid/shape";
import type { GridDesk } from "./grid-desk";
import { keyPress } from "./key-press";
import { runCommand, runWritingCommand, whereNow } from "./run-command";

const isField = (target: EventTarget) =>
  target instanceof Element && target.matches("textarea, input, select");

/** Whether an event came from a card, a cell or the field in one, and not from a control of a header, a label, or in a card. */
export function isOfGrid(target: EventTarget): boolean {
  return target instanceof Element && target.matches("[data-card], [data-cell], .map-card-editor > textarea");
}

/**
 * Tab goes on through the cells only right after writing, as in a spreadsheet; otherwise it leaves the grid, so that nobody
 * is caught in it.
 */
function goesOnByTab(desk: GridDesk, event: KeyboardEvent): boolean {
  const spot = whereNow(desk);
  if (!desk.keyboard.tabsOn || !spot) return false;
  const to = nextSpot(desk.store.getView(), spot, event.shiftKey ? "previous" : "next");
  if (sameSpot(to, spot)) return false;
  desk.ui.goTo(to);
  return true;
}

/** All keys of the grid, in one place. */
export function useGridKeys(desk: GridDesk, help: () => void) {
  return useCallback(
    (event: KeyboardEvent) => {
      if (event.defaultPrevented || !isOfGrid(event.target)) return;
      const press = keyPress(event);
      if (isField(event.target)) {
        // Enter that ends the choice of an input method is not ours.
        const command = event.nativeEvent.isComposing ? null : writingCommand(press);
        if (!command) return;
        event.preventDefault();
        runWritingCommand(desk, command);
        return;
      }
      if (event.key === "Tab") {
        if (goesOnByTab(desk, event)) event.preventDefault();
        else desk.keyboard.tabsOn = false;
        return;
      }
      const command = gridCommand(press);
      if (!command) return;
      if (command.do !== "type" && command.do !== "edit") desk.keyboard.tabsOn = false;
      if (runCommand(desk, command, help)) event.preventDefault();
    },
    [desk, help],
  );
}
