/** Something that can be done on the page that is open now. */
export interface Command {
  /** stays the same, so that it can be found among recent choices */
  id: string;
  /** what it does: "Add a stage" */
  label: string;
  /** what else people may call it */
  words?: string;
  /** what it is about, in a few quiet words */
  detail?: string;
  /** the keys that do the same, as `aria-keyshortcuts` names them: "Control+Z" */
  keys?: string;
  /** found by typing only: one of many of its kind, or seldom wanted */
  isMinor?: boolean;
  /** where it leads, or … */
  href?: string;
  /** … what it does, after the palette has closed */
  run?: () => void;
}

const sets = new Set<readonly Command[]>();
const tells = new Set<() => void>();
const later = new Set<() => Promise<unknown>>();
let all: readonly Command[] = [];

function changed(): void {
  all = [...sets].flat();
  for (const tell of tells) tell();
}

/** Offers commands in the command palette. @returns takes them back */
export function offerCommands(commands: readonly Command[]): () => void {
  sets.add(commands);
  changed();
  return () => {
    sets.delete(commands);
    changed();
  };
}

/** What the page that is open offers; the same array until that changes. */
export function offeredCommands(): readonly Command[] {
  return all;
}

export function onOfferedCommands(tell: () => void): () => void {
  tells.add(tell);
  return () => void tells.delete(tell);
}

/** For commands whose code a page loads only when somebody opens the palette. @returns takes the offer back */
export function offerCommandsLater(fetch: () => Promise<unknown>): () => void {
  later.add(fetch);
  return () => void later.delete(fetch);
}

/** Has all of that fetched; what can't be is left out, and asked for again the next time. */
export async function fetchLaterCommands(): Promise<void> {
  await Promise.allSettled([...later].map((fetch) => fetch()));
}
