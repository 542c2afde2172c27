import type { JourneyMap } from "@/lib/journeys/map/schema";
import type { MapDiff } from "@/lib/journeys/versions/diff";
import type { HistoryEntry } from "@/lib/journeys/versions/history";
import type { MapVersion, MapVersionSummary } from "@/lib/journeys/versions/schema";
import type { ChangeCounts } from "@/lib/journeys/versions/words/change-counts";
import type { Sides } from "@/lib/journeys/versions/words/sides";
import type { MapInfo } from "@/lib/map-page/info";

interface OfJourney {
  /** the team's slug */
  team: string;
  journey: { id: string; name: string };
  /** the team's, IANA */
  zone: string;
}

/** A page of the kept versions of a map. */
export interface MapHistory extends OfJourney {
  mayEdit: boolean;
  /** the map as it is; changed: since the newest version, empty: nothing; null: there is no version */
  now: { cards: number; changed: string | null };
  /** newest first */
  entries: HistoryEntry[];
  /** from 1 */
  page: number;
  hasMore: boolean;
}

/** Two versions and what is different. to null: the map as it is now. */
export interface VersionDiff {
  from: MapVersion;
  to: MapVersion | null;
  diff: MapDiff;
  sides: Sides;
}

/** What is different, as a page shows it. */
export interface ComparedVersions extends OfJourney, VersionDiff {
  /** to choose from, newest first */
  versions: MapVersionSummary[];
}

/** A map as it was. */
export interface VersionPreview {
  version: MapVersionSummary;
  zone: string;
  map: JourneyMap;
  info: MapInfo;
  mayRestore: boolean;
  /** what restoring would change; "added" are the cards that come back */
  restoring: ChangeCounts;
}
