import type { LaneKind } from "@/lib/journeys/map/lane-kinds";

export type EntryKind = "journey" | "persona" | "card" | "place" | "command";

/** One thing that can be chosen. */
export interface Entry {
  /** unlike any other's: "card 0198…" */
  id: string;
  kind: EntryKind;
  label: string;
  /** where it stands or what it is, in a few quiet words */
  detail?: string;
  words?: string;
  laneKind?: LaneKind;
  /** the keys that do the same, as `aria-keyshortcuts` names them */
  keys?: string;
  /** found by typing only */
  isMinor?: boolean;
  href?: string;
  run?: () => void;
}

/** Entries under one heading. `stale`: they answer what was typed before. */
export interface EntryGroup {
  title: string;
  entries: readonly Entry[];
  stale?: boolean;
}

/** What there is to choose without asking the server. */
export interface OwnEntries {
  /** what the page that is open offers */
  here: readonly Entry[];
  /** what can be done anywhere */
  commands: readonly Entry[];
  places: readonly Entry[];
}
