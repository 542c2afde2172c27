import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import type { FieldWords } from "@/lib/imports/field-words";

interface Props {
  words: FieldWords;
  /** `var(--stage-3)`, the same as over its column. */
  colour: string;
  columns: string[];
  column: string | undefined;
  /** Of the chosen column. */
  samples: string[];
  onChange: (column: string | null) => void;
  onActive: (isActive: boolean) => void;
}

/** One field and the column it is taken from, with a few of its values. */
export function FieldRow({ words, colour, columns, column, samples, onChange, onActive }: Props) {
  const { label, hint, isRequired } = words;
  return (
    <fieldset
      className="min-w-0 border-b border-l-3 border-b-rule py-3 pl-4"
      style={{ borderLeftColor: column === undefined ? "transparent" : colour }}
      onFocus={() => onActive(true)}
      onBlur={() => onActive(false)}
      onPointerEnter={() => onActive(true)}
      onPointerLeave={() => onActive(false)}
    >
      <Field
        label={label}
        required={isRequired}
        optional={!isRequired}
        hint={column === undefined ? hint : undefined}
        error={isRequired && column === undefined ? "Choose the column" : null}
      >
        {(control) => (
          <Select
            {...control}
            value={column ?? ""}
            onChange={(event) => onChange(event.target.value || null)}
          >
            <option value="">{isRequired ? "Choose" : "Not in this file"}</option>
            {columns.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </Select>
        )}
      </Field>
      {samples.length > 0 && (
        <p className="mt-1.5 truncate text-xs text-ink-3">
          <span className="sr-only">For example </span>
          {samples.join(" · ")}
        </p>
      )}
    </fieldset>
  );
}
