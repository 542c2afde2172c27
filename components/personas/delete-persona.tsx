"use client";

import { useRouter } from "next/navigation";
import { confirmed } from "@/components/forms/confirmed";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { toasts } from "@/components/ui/toasts";
import { formatPlural } from "@/lib/format";
import { deletePersonaAction } from "@/lib/personas/actions";
import type { PersonaJourney } from "@/lib/personas/schema";

interface Props {
  team: string;
  persona: { id: string; name: string };
  journeys: PersonaJourney[];
  onClose: () => void;
}

function lossOn({ name, cards }: PersonaJourney): string {
  if (cards === 0) return `Their place on “${name}”`;
  return `Their place on “${name}”; ${formatPlural(cards, "card")} about them ${cards === 1 ? "stays" : "stay"}, without their name`;
}

/** Asks before a persona is gone, and says from which journeys. */
export function DeletePersona({ team, persona, journeys, onClose }: Props) {
  const router = useRouter();
  const remove = async () => {
    try {
      await confirmed(deletePersonaAction({ team, persona: persona.id }));
      router.push(`/${team}/personas`);
    } catch (error) {
      toasts.add({ title: "Couldn’t delete it", description: (error as Error).message, type: "bad" });
      throw error;
    }
  };
  return (
    <AlertDialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={`Delete “${persona.name}”?`}
      description="This can't be undone. Everything written here is gone."
      losses={journeys.map(lossOn)}
      confirmLabel="Delete persona"
      onConfirm={remove}
    />
  );
}
