import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { confirmed } from "@/components/forms/confirmed";
import { toasts } from "@/components/ui/toasts";
import { copyJourneyAction } from "@/lib/journeys/copying/actions";

const suffix = ", future state";
/** @unit characters */
const longestName = 120;

/** Copies a journey as its future state and opens that. */
export function useDrawFuture(team: string, journey: { id: string; name: string }) {
  const router = useRouter();
  const [pending, start] = useTransition();
  const draw = () =>
    start(async () => {
      try {
        const name = `${journey.name.slice(0, longestName - suffix.length)}${suffix}`;
        const { id } = await confirmed(copyJourneyAction({ team, journey: journey.id, name, as: "future" }));
        toasts.add({
          title: "This is the future state",
          description: "A copy of the map of today. Change it to how you want the journey to be.",
        });
        router.push(`/${team}/journeys/${id}`);
      } catch (error) {
        const description = error instanceof Error ? error.message : "Try again.";
        toasts.add({ title: "The future state couldn’t be created", description, type: "bad" });
      }
    });
  return { draw, pending };
}
