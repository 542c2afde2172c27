"use client";

import { useRouter } from "next/navigation";
import { RenameDialog } from "@/components/forms/rename-dialog";
import { toasts } from "@/components/ui/toasts";
import { nameVersionAction } from "@/lib/journeys/versions/actions";

interface Props {
  team: string;
  journey: string;
  /** null: the map as it is now */
  version: string | null;
  name: string;
  onClose: () => void;
}

/** Asks what a version is to be called. */
export function NameVersionDialog({ team, journey, version, name: current, onClose }: Props) {
  const router = useRouter();
  const isNew = version === null;
  return (
    <RenameDialog
      title={isNew ? "Name this version" : "Name the version"}
      description={
        isNew
          ? "Keeps the map as it is now, to come back to or compare with."
          : "A named version is easier to find again."
      }
      hint="Such as “Before the workshop”"
      name={current}
      rename={(name) => nameVersionAction({ team, journey, version, name })}
      onRenamed={(name) => {
        toasts.add({ title: isNew ? "Kept in the history" : "Named", description: name });
        router.refresh();
      }}
      open
      onOpenChange={(open) => !open && onClose()}
      submit={isNew ? "Keep this version" : "Name it"}
      pendingLabel="Keeping"
    />
  );
}
