import type { JourneyDetails, NamedJourney } from "@/lib/journeys/details/schema";
import type { MapNumbers } from "@/lib/journeys/map/numbers";
import type { PersonaSummary } from "@/lib/personas/schema";

/** What a map stands among: who looks at it, and what its items can refer to. */
export interface MapInfo {
  /** the team's slug */
  team: string;
  teamName: string;
  journey: JourneyDetails;
  me: { id: string; name: string };
  mayEdit: boolean;
  /** the team's members, who can own cards */
  people: { id: string; name: string }[];
  /** all of the team's, on this map or not */
  personas: PersonaSummary[];
  /** the team's other journeys, for links to sub-journeys */
  journeys: NamedJourney[];
  /** of the last quarter that is over; null: no rule says what counts */
  numbers: MapNumbers | null;
  /** when the page was made, so that server and browser call the same things old @unit ms since 1970 */
  now: number;
}
