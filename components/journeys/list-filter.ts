import type { JourneyStatus } from "@/lib/journeys/details/schema";
import type { TreeJourney } from "@/lib/journeys/hierarchy/schema";
import { folded, wordsOf } from "@/lib/search/fold";

/** Which journeys are shown; all that is said must hold. */
export interface ListFilter {
  /** in a journey's name or those of its stages */
  text: string;
  /** open: all that are not archived */
  status: JourneyStatus | "open" | "all";
  /** null: anybody; "": nobody */
  ownerId: string | null;
}

export const openJourneys: ListFilter = { text: "", status: "open", ownerId: null };

type Filtered = Pick<TreeJourney, "name" | "status" | "ownerId"> & { stages: readonly { name: string }[] };

/** Whether a journey is one that is looked for; case and accents make no difference. */
export function matchesList(journey: Filtered, { text, status, ownerId }: ListFilter): boolean {
  if (status === "open" ? journey.status === "archived" : status !== "all" && journey.status !== status)
    return false;
  if (ownerId !== null && (journey.ownerId ?? "") !== ownerId) return false;
  const said = folded([journey.name, ...journey.stages.map(({ name }) => name)].join(" "));
  return wordsOf(text).every((word) => said.includes(word));
}
