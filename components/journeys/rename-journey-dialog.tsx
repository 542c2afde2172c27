"use client";

import { RenameDialog } from "@/components/forms/rename-dialog";
import { renameJourneyAction } from "@/lib/journeys/actions";

interface Props {
  team: string;
  journey: { id: string; name: string };
  onClose: () => void;
}

export function RenameJourneyDialog({ team, journey, onClose }: Props) {
  return (
    <RenameDialog
      title="Rename journey"
      name={journey.name}
      rename={(name) => renameJourneyAction({ team, journey: journey.id, name })}
      open
      onOpenChange={(next) => !next && onClose()}
    />
  );
}
