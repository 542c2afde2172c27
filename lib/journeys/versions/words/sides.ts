import type { MapNames } from "@/lib/journeys/map/conflicts/names";

/** What the ids in a map stand for, as far as differences tell of them. */
export interface SideNames extends MapNames {
  imports: readonly { id: string; name: string }[];
  /** the team's, IANA */
  zone: string;
}

/** How the two are told apart: by time, or by what they are called. */
export interface Voice {
  /** only in the one after: "added", "only in the future" */
  added: string;
  removed: string;
  /** in both, and not the same */
  changed: string;
  /** in the one before: "before", "today" */
  before: string;
  now: string;
}

/** Of two versions of one map. */
export const overTime: Voice = {
  added: "added",
  removed: "removed",
  changed: "changed",
  before: "before",
  now: "now",
};

/** What the ids in two maps stand for, and how the two are told apart. */
export interface Sides {
  before: SideNames;
  after: SideNames;
  voice: Voice;
}
