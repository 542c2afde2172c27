import { useOptimistic, useTransition } from "react";
import { confirmed } from "@/components/forms/confirmed";
import { toasts } from "@/components/ui/toasts";
import { updateDetailsAction } from "@/lib/journeys/details/actions";
import type { TreeJourney } from "@/lib/journeys/hierarchy/schema";

type Details = Pick<TreeJourney, "status" | "ownerId" | "isTemplate">;

/** Changes who looks after a journey, how far it is, or whether others begin from it: at once on screen, back if refused. */
export function useJourneyDetails(team: string, journey: TreeJourney) {
  const { status, ownerId, isTemplate } = journey;
  const [details, show] = useOptimistic<Details, Partial<Details>>(
    { status, ownerId, isTemplate },
    (now, change) => ({ ...now, ...change }),
  );
  const [isPending, start] = useTransition();
  const change = (patch: Partial<Details>, done?: string) =>
    start(async () => {
      show(patch);
      try {
        await confirmed(updateDetailsAction({ team, journey: journey.id, ...patch }));
        if (done) toasts.add({ title: done });
      } catch (error) {
        const description = (error as Error).message;
        toasts.add({ title: `“${journey.name}” was not changed`, description, type: "bad" });
      }
    });
  return { details, change, isPending };
}
