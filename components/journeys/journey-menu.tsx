"use client";

import { Ellipsis, Pencil, Trash2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { confirmed } from "@/components/forms/confirmed";
import { RenameDialog } from "@/components/forms/rename-dialog";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { IconButton } from "@/components/ui/icon-button";
import { Menu } from "@/components/ui/menu";
import { MenuItem } from "@/components/ui/menu-item";
import { toasts } from "@/components/ui/toasts";
import { deleteJourneyAction, renameJourneyAction } from "@/lib/journeys/actions";
import type { JourneyLosses } from "@/lib/journeys/schema";
import { journeyLosses } from "./losses";

interface Props {
  team: string;
  journey: { id: string; name: string };
  losses: JourneyLosses;
}

/** Rename or delete a journey; one with a closed review can't be deleted, and says why. */
export function JourneyMenu({ team, journey, losses }: Props) {
  const router = useRouter();
  const [open, setOpen] = useState<"rename" | "delete" | null>(null);
  const kept = losses.closedReviews > 0;
  const remove = async () => {
    try {
      await confirmed(deleteJourneyAction({ team, journey: journey.id }));
      router.push(`/${team}/journeys`);
    } catch (error) {
      toasts.add({ title: "It was not deleted", description: (error as Error).message, type: "bad" });
    }
  };
  return (
    <>
      <Menu align="end" trigger={<IconButton label="More for this journey" icon={<Ellipsis />} />}>
        <MenuItem icon={<Pencil />} onSelect={() => setOpen("rename")}>
          Rename journey
        </MenuItem>
        <MenuItem icon={<Trash2 />} danger={!kept} disabled={kept} onSelect={() => setOpen("delete")}>
          {kept ? "Can't be deleted: it has a closed review" : "Delete journey"}
        </MenuItem>
      </Menu>
      {open === "rename" && (
        <RenameDialog
          title="Rename journey"
          name={journey.name}
          rename={(name) => renameJourneyAction({ team, journey: journey.id, name })}
          open
          onOpenChange={(next) => !next && setOpen(null)}
        />
      )}
      <AlertDialog
        open={open === "delete"}
        onOpenChange={(next) => !next && setOpen(null)}
        title={`Delete “${journey.name}”?`}
        description="This can't be undone. The facts stay in their sources."
        losses={journeyLosses(losses)}
        confirmLabel="Delete journey"
        onConfirm={remove}
      />
    </>
  );
}
