import { type ReactNode, useId } from "react";
import { classes } from "./classes";

export interface RadioOption {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  disabled?: boolean;
}

interface Props {
  legend: ReactNode;
  name: string;
  options: RadioOption[];
  value?: string;
  defaultValue?: string;
  onChange?: (value: string) => void;
  hideLegend?: boolean;
  error?: string | null;
  className?: string;
}

/** Native radio buttons in a fieldset; controlled by `value`, or left to the form by `defaultValue`. */
export function RadioGroup({
  legend,
  name,
  options,
  value,
  defaultValue,
  onChange,
  hideLegend,
  error,
  className,
}: Props) {
  const id = useId();
  return (
    <fieldset
      className={classes("flex flex-col gap-2.5", className)}
      aria-describedby={error ? `${id}-error` : undefined}
    >
      <legend className={hideLegend ? "sr-only" : "mb-1.5 text-sm font-medium"}>{legend}</legend>
      {options.map((option) => (
        <label
          key={option.value}
          className="flex cursor-pointer items-start gap-2.5 has-disabled:cursor-default has-disabled:text-ink-3"
        >
          <input
            type="radio"
            name={name}
            value={option.value}
            disabled={option.disabled}
            checked={value === undefined ? undefined : value === option.value}
            defaultChecked={value === undefined ? defaultValue === option.value : undefined}
            onChange={(event) => onChange?.(event.target.value)}
            className="mt-0.5 size-4.5 shrink-0 cursor-pointer appearance-none rounded-full border border-control bg-surface checked:border-5 checked:border-ink disabled:opacity-50"
          />
          <span className="flex flex-col">
            {option.label}
            {option.hint && <span className="text-xs text-ink-3">{option.hint}</span>}
          </span>
        </label>
      ))}
      {error && (
        <p id={`${id}-error`} className="text-xs font-medium text-bad">
          {error}
        </p>
      )}
    </fieldset>
  );
}
