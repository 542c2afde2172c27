import { SegmentedControl } from "@/components/ui/segmented-control";
import { MixedLabel } from "./mixed-label";

interface Props {
  label: string;
  /** null: not said; undefined: of several cards, and they differ */
  value: number | null | undefined;
  steps: readonly number[];
  /** what the lowest and the highest mean */
  ends: readonly [string, string];
  format?: (step: number) => string;
  onChange: (value: number | null) => void;
}

/** One of a few numbers, or none. */
export function ScoreField({ label, value, steps, ends, format = String, onChange }: Props) {
  const options = [
    {
      value: "",
      label: (
        <span title="Not filled in">
          –<span className="sr-only"> (not said)</span>
        </span>
      ),
    },
    ...steps.map((step) => ({ value: String(step), label: format(step) })),
  ];
  return (
    <div className="flex flex-col gap-1.5">
      <p aria-hidden="true" className="text-sm font-medium">
        <MixedLabel isMixed={value === undefined}>{label}</MixedLabel>
      </p>
      <SegmentedControl
        label={value === undefined ? `${label}, mixed` : label}
        value={value === null ? "" : String(value)}
        options={options}
        onChange={(chosen) => onChange(chosen === "" ? null : Number(chosen))}
      />
      <p className="text-xs text-ink-3">
        {format(steps[0]!)} {ends[0]}, {format(steps.at(-1)!)} {ends[1]}
      </p>
    </div>
  );
}
