import type { JourneyState, NamedJourney } from "@/lib/journeys/details/schema";
import type { MapItems } from "@/lib/journeys/map/schema";
import type { TeamNames } from "@/lib/journeys/versions/history";

export interface ComparedSide extends NamedJourney {
  state: JourneyState;
  items: MapItems;
}

/** Two journeys of a team to be seen beside one another: as it is on the left, as it shall be on the right. */
export interface SideBySide {
  /** the team's slug */
  team: string;
  /** the page's own */
  journey: NamedJourney & { state: JourneyState };
  mayEdit: boolean;
  /** null: there is no other to compare with */
  sides: { left: ComparedSide; right: ComparedSide } | null;
  /** others that belong to this one, to choose from */
  others: NamedJourney[];
  /** what the ids in the maps stand for */
  names: TeamNames;
}
