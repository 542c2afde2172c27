import type { Entry } from "./entry";

const most = 6;
const keyOf = (team: string) => `throughline:recent:${team}`;

export type KeptChoice = Pick<Entry, "id" | "kind" | "label" | "detail" | "laneKind" | "href">;

/** What this person chose lately in a team, the last first. Browser only. */
export function keptChoices(team: string): KeptChoice[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(team)) ?? "[]");
    return Array.isArray(kept) ? kept.filter((one) => typeof one?.id === "string" && one.label) : [];
  } catch {
    // Storage may be forbidden, or hold something else.
    return [];
  }
}

/** The same as entries; of commands and places only those there are now. */
export function recentEntries(kept: readonly KeptChoice[], own: readonly Entry[]): Entry[] {
  return kept.flatMap((choice) => {
    if (choice.kind !== "command" && choice.kind !== "place") return [choice];
    return own.find(({ id }) => id === choice.id) ?? [];
  });
}

/** Remembers a choice in this browser. */
export function rememberChoice(team: string, { id, kind, label, detail, laneKind, href }: Entry): void {
  const choice: KeptChoice = { id, kind, label, detail, laneKind, href };
  try {
    const others = keptChoices(team).filter((one) => one.id !== id);
    localStorage.setItem(keyOf(team), JSON.stringify([choice, ...others].slice(0, most)));
  } catch {
    // Without storage nothing is remembered.
  }
}
