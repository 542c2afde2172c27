import { useMapPersonas } from "@/components/journeys/map/personas/use-map-personas";
import { Checkbox } from "@/components/ui/checkbox";
import { withPersona } from "@/lib/journeys/map/cards/several-cards";
import type { MapCard } from "@/lib/journeys/map/schema";

interface Props {
  cards: readonly MapCard[];
  /** @param isWith whether all of the cards are of this persona from now on, or none */
  onChange: (personaId: string, isWith: boolean) => void;
}

/** Of whom the cards are: one click adds a persona to all of them, the next takes it from all. */
export function SeveralPersonas({ cards, onChange }: Props) {
  const { walking } = useMapPersonas();
  if (walking.length === 0) return null;
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-1.5 text-sm font-medium">Personas</legend>
      {walking.map(({ id, name }) => {
        const some = withPersona(cards, id);
        return (
          <Checkbox
            key={id}
            label={name}
            hint={some === "some" ? "Of some of the cards" : undefined}
            ref={(box) => {
              if (box) box.indeterminate = some === "some";
            }}
            checked={some === "all"}
            onChange={() => onChange(id, some !== "all")}
          />
        );
      })}
      <p className="text-xs text-ink-3">A card with none chosen is of all of them.</p>
    </fieldset>
  );
}
