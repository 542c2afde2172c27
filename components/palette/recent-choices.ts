import type { Entry } from "./entry";

const most = 6;
const keyOf = (team: string) => `throughline:recent:${team}`;

type Kept = Pick<Entry, "id" | "kind" | "label" | "detail" | "laneKind" | "href">;

function read(team: string): Kept[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(team)) ?? "[]");
    return Array.isArray(kept) ? kept.filter((one) => typeof one?.id === "string" && one.label) : [];
  } catch {
    // Storage may be forbidden, or hold something else.
    return [];
  }
}

/** What this person chose lately here, the last first; of commands and places only those there are now. */
export function recentChoices(team: string, own: readonly Entry[]): Entry[] {
  return read(team).flatMap((kept) => {
    if (kept.kind !== "command" && kept.kind !== "place") return [kept];
    return own.find(({ id }) => id === kept.id) ?? [];
  });
}

/** Remembers a choice in this browser. */
export function rememberChoice(team: string, { id, kind, label, detail, laneKind, href }: Entry): void {
  const kept: Kept = { id, kind, label, detail, laneKind, href };
  try {
    const others = read(team).filter((one) => one.id !== id);
    localStorage.setItem(keyOf(team), JSON.stringify([kept, ...others].slice(0, most)));
  } catch {
    // Without storage nothing is remembered.
  }
}
