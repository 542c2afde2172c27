import { useMapPersonas } from "@/components/journeys/map/personas/use-map-personas";
import { Checkbox } from "@/components/ui/checkbox";
import type { MapCard } from "@/lib/journeys/map/schema";
import { OwnerChoice } from "./owner-choice";
import { useCardPatch } from "./use-card-patch";

function PersonaChoice({ card }: { card: MapCard }) {
  const patch = useCardPatch(card.id);
  const onMap = useMapPersonas().walking;
  if (onMap.length === 0) return null;
  const chosen = onMap.filter(({ id }) => card.personaIds.includes(id)).map(({ id }) => id);
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-1.5 text-sm font-medium">Personas</legend>
      {onMap.map(({ id, name }) => (
        <Checkbox
          key={id}
          label={name}
          checked={chosen.includes(id)}
          onChange={({ target }) =>
            patch(
              { personaIds: target.checked ? [...chosen, id] : chosen.filter((one) => one !== id) },
              "Change personas",
              `personas ${card.id}`,
            )
          }
        />
      ))}
      <p className="text-xs text-ink-3">
        {chosen.length === 0 ? "None chosen: the card is of all of them." : "The card is of those chosen."}
      </p>
    </fieldset>
  );
}

/** Of whom the card is, and who looks after it. */
export function PeopleFields({ card }: { card: MapCard }) {
  const patch = useCardPatch(card.id);
  return (
    <>
      <PersonaChoice card={card} />
      <OwnerChoice value={card.ownerId} onChange={(ownerId) => patch({ ownerId }, "Change owner")} />
    </>
  );
}
