/** Keys that belong together: names as they stand on a keyboard with Ctrl, and what they do. */
export interface KeySection {
  title: string;
  keys: readonly (readonly [names: readonly string[], does: string])[];
}

/** What works wherever one is in a team. */
export const everywhereKeys: KeySection = {
  title: "Everywhere",
  keys: [
    [["Ctrl+K"], "Find and go: journeys, personas, cards, places and commands"],
    [["?"], "This list"],
    [["Tab", "Shift+Tab"], "To the next control, or back"],
    [["Esc"], "Close what is open"],
  ],
};

/** What works in a list of what was found. */
export const findingKeys: KeySection = {
  title: "In “Find and go”",
  keys: [
    [["↑", "↓"], "To the next result"],
    [["Page ↑", "Page ↓"], "To the first or last result"],
    [["Enter"], "Go there, or do it"],
    [["Ctrl+Enter"], "Open in a new tab"],
  ],
};
