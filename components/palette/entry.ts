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
  href?: string;
  run?: () => void;
}

/** Entries under one heading. `stale`: they answer what was typed before. */
export interface EntryGroup {
  title: string;
  entries: readonly Entry[];
  stale?: boolean;
}
