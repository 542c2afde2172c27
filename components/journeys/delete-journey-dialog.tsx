"use client";

import { useRouter } from "next/navigation";
import { confirmed } from "@/components/forms/confirmed";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { toasts } from "@/components/ui/toasts";
import { deleteJourneyAction } from "@/lib/journeys/actions";
import type { JourneyLosses } from "@/lib/journeys/schema";
import { journeyLosses } from "./losses";

interface Props {
  team: string;
  journey: { id: string; name: string };
  losses: JourneyLosses;
  onClose: () => void;
}

/** Names what goes with a journey before it goes. */
export function DeleteJourneyDialog({ team, journey, losses, onClose }: Props) {
  const router = useRouter();
  const remove = async () => {
    try {
      await confirmed(deleteJourneyAction({ team, journey: journey.id }));
      router.push(`/${team}/journeys`);
    } catch (error) {
      toasts.add({ title: "Couldn’t delete it", description: (error as Error).message, type: "bad" });
    }
  };
  return (
    <AlertDialog
      open
      onOpenChange={(next) => !next && onClose()}
      title={`Delete “${journey.name}”?`}
      description="This can't be undone. The facts stay in their sources."
      losses={journeyLosses(losses)}
      confirmLabel="Delete journey"
      onConfirm={remove}
    />
  );
}
