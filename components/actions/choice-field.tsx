import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";

export interface Choice {
  id: string;
  label: string;
}

/** What an action of a review can belong to. */
export interface ActionChoices {
  owners: Choice[];
  stages: Choice[];
  decisions: Choice[];
}

interface Props {
  label: string;
  name: string;
  /** What choosing none is called. */
  none: string;
  choices: Choice[];
  chosen?: string | null;
}

/** One of some, or none. */
export function ChoiceField({ label, name, none, choices, chosen }: Props) {
  return (
    <Field label={label} optional>
      {(control) => (
        <Select {...control} name={name} defaultValue={chosen ?? ""}>
          <option value="">{none}</option>
          {choices.map(({ id, label: text }) => (
            <option key={id} value={id}>
              {text}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
