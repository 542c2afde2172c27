import type { GridMove } from "@/lib/journeys/map/grid/next-spot";
import type { Direction } from "@/lib/journeys/map/grid/shift-cards";

/** The parts of a keyboard event that matter here. */
export interface KeyPress {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
  /** a third level of the layout, such as AltGr+E for €: a character, no command */
  altGraph: boolean;
}

export type GridCommand =
  | { do: "go"; move: GridMove; extend: boolean }
  | { do: "shift"; direction: Direction }
  | { do: "edit" | "type" | "add" | "remove" | "duplicate" | "undo" | "redo" }
  | { do: "toggle" | "select-all" | "clear" | "panel" | "help" };

const moves: Record<string, GridMove> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
  Home: "row-start",
  End: "row-end",
  PageUp: "page-up",
  PageDown: "page-down",
};

const directions: Record<string, Direction> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

function withControl({ key, shiftKey }: KeyPress): GridCommand | null {
  if (key === "Home") return { do: "go", move: "grid-start", extend: shiftKey };
  if (key === "End") return { do: "go", move: "grid-end", extend: shiftKey };
  if (key === "Enter") return { do: "add" };
  if (key === " ") return { do: "toggle" };
  switch (key.toLowerCase()) {
    case "z":
      return { do: shiftKey ? "redo" : "undo" };
    case "y":
      return { do: "redo" };
    case "a":
      return { do: "select-all" };
    case "d":
      return { do: "duplicate" };
    default:
      return null;
  }
}

/** What a key does while the grid, and no text, has the focus; null: nothing, it is the browser's. */
export function gridCommand(press: KeyPress): GridCommand | null {
  const { key, shiftKey, altKey, altGraph } = press;
  if (altGraph) return key.length === 1 ? { do: "type" } : null;
  if (press.ctrlKey || press.metaKey) return altKey ? null : withControl(press);
  if (altKey) {
    if (directions[key]) return { do: "shift", direction: directions[key] };
    return key === "Enter" ? { do: "panel" } : null;
  }
  if (moves[key]) return { do: "go", move: moves[key], extend: shiftKey };
  switch (key) {
    case "Enter":
    case "F2":
      return { do: "edit" };
    case "Delete":
    case "Backspace":
      return { do: "remove" };
    case "Escape":
      return { do: "clear" };
    case ".":
      return { do: "panel" };
    case "?":
      return { do: "help" };
    case " ":
      return { do: "toggle" };
    default:
      // "Process" and "Dead" begin a character that an input method or an accent is part of.
      return key.length === 1 || key === "Process" || key === "Dead" ? { do: "type" } : null;
  }
}

export type WritingCommand = "leave" | "down" | "next" | "previous" | "another";

/** What a key does while a card is being written; null: it is the text's. */
export function writingCommand(press: KeyPress): WritingCommand | null {
  if (press.altKey) return null;
  if (press.key === "Escape") return "leave";
  if (press.key === "Tab" && !press.ctrlKey) return press.shiftKey ? "previous" : "next";
  if (press.key !== "Enter" || press.shiftKey) return null;
  return press.ctrlKey || press.metaKey ? "another" : "down";
}
