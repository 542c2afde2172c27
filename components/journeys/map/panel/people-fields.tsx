import { useMapInfo } from "@/components/journeys/map/map-info";
import { useMapView } from "@/components/journeys/map/store/use-map-view";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { inOrder } from "@/lib/journeys/map/positions";
import type { MapCard } from "@/lib/journeys/map/schema";
import { useCardPatch } from "./use-card-patch";

function PersonaChoice({ card }: { card: MapCard }) {
  const patch = useCardPatch(card.id);
  const { personas } = useMapInfo();
  const state = useMapView((view) => view.state.persona);
  const onMap = inOrder(Object.values(state)).flatMap(({ id }) => personas.filter((one) => one.id === id));
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
  const { people } = useMapInfo();
  const isGone = card.ownerId !== null && !people.some(({ id }) => id === card.ownerId);
  return (
    <>
      <PersonaChoice card={card} />
      <Field label="Owner">
        {(control) => (
          <Select
            {...control}
            value={card.ownerId ?? ""}
            onChange={({ target }) => patch({ ownerId: target.value || null }, "Change owner")}
          >
            <option value="">Nobody</option>
            {isGone && <option value={card.ownerId!}>Somebody who left the team</option>}
            {people.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        )}
      </Field>
    </>
  );
}
