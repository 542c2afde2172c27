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
import { formatPlural } from "@/lib/format";
import { deleteSourceAction, renameSourceAction } from "@/lib/sources/actions";

interface Props {
  team: string;
  /** With the number of imports that stand. */
  source: { id: string; name: string; imports: number };
}

/** Rename or delete a source; one that holds data can't be deleted, and says what to do first. */
export function SourceMenu({ team, source }: Props) {
  const router = useRouter();
  const [open, setOpen] = useState<"rename" | "delete" | null>(null);
  const close = (next: boolean) => !next && setOpen(null);
  const kept = source.imports > 0;
  const remove = async () => {
    try {
      await confirmed(deleteSourceAction({ team, source: source.id }));
      router.push(`/${team}/data`);
    } catch (error) {
      toasts.add({ title: "It was not deleted", description: (error as Error).message, type: "bad" });
    }
  };
  return (
    <>
      <Menu align="end" trigger={<IconButton label="More for this source" icon={<Ellipsis />} />}>
        <MenuItem icon={<Pencil />} onSelect={() => setOpen("rename")}>
          Rename source
        </MenuItem>
        <MenuItem icon={<Trash2 />} danger={!kept} disabled={kept} onSelect={() => setOpen("delete")}>
          {kept
            ? `Can't be deleted: undo its ${formatPlural(source.imports, "import")} first`
            : "Delete source"}
        </MenuItem>
      </Menu>
      {open === "rename" && (
        <RenameDialog
          title="Rename source"
          name={source.name}
          rename={(name) => renameSourceAction({ team, source: source.id, name })}
          open
          onOpenChange={close}
        />
      )}
      <AlertDialog
        open={open === "delete"}
        onOpenChange={close}
        title={`Delete “${source.name}”?`}
        description="This can't be undone."
        losses={["The list of what was imported and undone", "How its files were read"]}
        confirmLabel="Delete source"
        onConfirm={remove}
      />
    </>
  );
}
