"use client";

import { confirmed } from "@/components/forms/confirmed";
import { RenameDialog } from "@/components/forms/rename-dialog";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { toasts } from "@/components/ui/toasts";
import { deleteJourneyAction, renameJourneyAction } from "@/lib/journeys/actions";
import type { TreeJourney } from "@/lib/journeys/hierarchy/schema";
import { journeyLosses } from "./losses";

interface Props {
  team: string;
  journey: TreeJourney;
  about: "rename" | "delete";
  onClose: () => void;
}

/** Asks for another name, or whether a journey shall really go. */
export function JourneyListDialog({ team, journey, about, onClose }: Props) {
  const { id, name, losses } = journey;
  if (about === "rename")
    return (
      <RenameDialog
        title="Rename journey"
        name={name}
        rename={(next) => renameJourneyAction({ team, journey: id, name: next })}
        open
        onOpenChange={(open) => !open && onClose()}
      />
    );
  const remove = async () => {
    try {
      await confirmed(deleteJourneyAction({ team, journey: id }));
      toasts.add({ title: `“${name}” is deleted` });
    } catch (error) {
      toasts.add({ title: "Couldn’t delete it", description: (error as Error).message, type: "bad" });
    }
  };
  return (
    <AlertDialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={`Delete “${name}”?`}
      description="This can’t be undone. The facts stay in their sources. Archiving it instead keeps all of it."
      losses={journeyLosses(losses)}
      confirmLabel="Delete journey"
      onConfirm={remove}
    />
  );
}
