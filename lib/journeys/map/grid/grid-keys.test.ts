import { describe, expect, it } from "vitest";
import { gridCommand, type KeyPress, writingCommand } from "@/lib/journeys/map/grid/grid-keys";

/** "Ctrl+Shift+Z" as a press. */
function press(keys: string): KeyPress {
  const parts = keys.split("+");
  const has = (name: string) => parts.includes(name);
  const flags = { ctrlKey: has("Ctrl"), metaKey: has("Cmd"), altKey: has("Alt"), shiftKey: has("Shift") };
  return { key: parts.at(-1)!.replace("Space", " "), ...flags, altGraph: has("AltGr") };
}

describe("gridCommand", () => {
  it.each([
    ["ArrowDown", { do: "go", move: "down", extend: false }],
    ["Shift+ArrowRight", { do: "go", move: "right", extend: true }],
    ["Ctrl+Home", { do: "go", move: "grid-start", extend: false }],
    ["Ctrl+Shift+End", { do: "go", move: "grid-end", extend: true }],
    ["PageDown", { do: "go", move: "page-down", extend: false }],
    ["Alt+ArrowUp", { do: "shift", direction: "up" }],
    ["Alt+Enter", { do: "panel" }],
    [".", { do: "panel" }],
    ["Shift+?", { do: "help" }],
    ["Enter", { do: "edit" }],
    ["F2", { do: "edit" }],
    ["Ctrl+Enter", { do: "add" }],
    ["a", { do: "type" }],
    ["Shift+A", { do: "type" }],
    ["AltGr+€", { do: "type" }],
    ["Process", { do: "type" }],
    ["Backspace", { do: "remove" }],
    ["Space", { do: "toggle" }],
    ["Ctrl+a", { do: "select-all" }],
    ["Ctrl+d", { do: "duplicate" }],
    ["Cmd+z", { do: "undo" }],
    ["Ctrl+Shift+Z", { do: "redo" }],
    ["Ctrl+y", { do: "redo" }],
    ["Escape", { do: "clear" }],
  ])("%s", (keys, command) => expect(gridCommand(press(keys))).toEqual(command));

  it.each(["Ctrl+c", "Ctrl+v", "Ctrl+p", "Ctrl+Alt+z", "F5", "Shift", "Control", "Alt+f"])(
    "leaves %s to the browser",
    (keys) => expect(gridCommand(press(keys))).toBeNull(),
  );
});

describe("writingCommand", () => {
  it.each([
    ["Enter", "down"],
    ["Ctrl+Enter", "another"],
    ["Escape", "leave"],
    ["Tab", "next"],
    ["Shift+Tab", "previous"],
    ["Shift+Enter", null],
    ["ArrowUp", null],
    ["Alt+Enter", null],
    ["a", null],
  ])("%s", (keys, command) => expect(writingCommand(press(keys))).toBe(command));
});
