import "server-only";
import { mayJourney } from "@/lib/journeys/policy";
import { requirePageScope } from "@/lib/page";
import { mayReview } from "@/lib/reviews/policy";
import type { TeamSettings } from "@/lib/scope";
import { maySource } from "@/lib/sources/policy";
import { getOverview } from "./queries";
import type { Overview } from "./schema";

/** What the reader may do about what the overview shows. */
export interface OverviewRights {
  mayEditJourneys: boolean;
  mayImport: boolean;
  mayReview: boolean;
}

/** The overview of the team in the address. */
export async function loadOverview(
  slug: string,
): Promise<{ team: TeamSettings; overview: Overview; rights: OverviewRights }> {
  const scope = await requirePageScope(slug);
  const { role, team } = scope;
  const rights = {
    mayEditJourneys: mayJourney(role, "edit"),
    mayImport: maySource(role, "edit"),
    mayReview: mayReview(role, "start"),
  };
  return { team, overview: await getOverview(scope, new Date()), rights };
}
