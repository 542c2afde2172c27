"use client";

import { Copy, Trash2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { confirmed } from "@/components/forms/confirmed";
import { MenuItem } from "@/components/ui/menu-item";
import { toasts } from "@/components/ui/toasts";
import { duplicatePersonaAction } from "@/lib/personas/actions";

interface Props {
  team: string;
  persona: { id: string; name: string };
  onDelete: () => void;
}

/** What can be done with a persona as a whole. */
export function PersonaMenuItems({ team, persona, onDelete }: Props) {
  const router = useRouter();
  const duplicate = async () => {
    try {
      const { id } = await confirmed(duplicatePersonaAction({ team, persona: persona.id }));
      router.push(`/${team}/personas/${id}`);
    } catch (error) {
      toasts.add({ title: "Couldn’t duplicate it", description: (error as Error).message, type: "bad" });
    }
  };
  return (
    <>
      <MenuItem icon={<Copy />} onSelect={() => void duplicate()}>
        Duplicate persona
      </MenuItem>
      <MenuItem icon={<Trash2 />} danger onSelect={onDelete}>
        Delete persona
      </MenuItem>
    </>
  );
}
