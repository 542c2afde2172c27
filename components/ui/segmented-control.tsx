import { type ReactNode, useId } from "react";
import { classes } from "./classes";
import { segmentedFrame, segmentedItem } from "./segmented-classes";

interface Props<Value extends string> {
  label: string;
  value: Value;
  options: { value: Value; label: ReactNode }[];
  onChange: (value: Value) => void;
}

/** One of a few, at once: native radio buttons underneath, so arrows work. */
export function SegmentedControl<Value extends string>({ label, value, options, onChange }: Props<Value>) {
  const name = useId();
  return (
    <fieldset aria-label={label} className={segmentedFrame}>
      {options.map((option) => (
        <label
          key={option.value}
          className={classes(
            segmentedItem,
            "cursor-pointer has-checked:forced-color-adjust-none has-checked:bg-ink has-checked:text-paper forced-colors:has-checked:bg-[Highlight] forced-colors:has-checked:text-[HighlightText] has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-accent",
          )}
        >
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
            className="sr-only"
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
