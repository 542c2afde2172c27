import { useMapInfo } from "@/components/journeys/map/map-info";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { MixedOption, mixedValue } from "./mixed-option";

interface Props {
  /** undefined: of several cards, and they differ */
  value: string | null | undefined;
  onChange: (ownerId: string | null) => void;
}

/** Who looks after what a card says. */
export function OwnerChoice({ value, onChange }: Props) {
  const { people } = useMapInfo();
  const isGone = typeof value === "string" && !people.some(({ id }) => id === value);
  return (
    <Field label="Owner">
      {(control) => (
        <Select
          {...control}
          value={value === undefined ? mixedValue : (value ?? "")}
          onChange={({ target }) => onChange(target.value || null)}
        >
          <MixedOption isMixed={value === undefined} />
          <option value="">Nobody</option>
          {isGone && <option value={value}>Somebody who left the team</option>}
          {people.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
