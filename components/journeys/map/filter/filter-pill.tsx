import { ChevronDown, X } from "lucide-react";
import { useRef } from "react";
import { classes } from "@/components/ui/classes";

interface Props<Value extends string> {
  /** what it filters by: "Channel" */
  label: string;
  value: Value | null;
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value | null) => void;
}

/** One filter: the browser's own select, and once something is chosen a chip that can be taken off. */
export function FilterPill<Value extends string>({ label, value, options, onChange }: Props<Value>) {
  const select = useRef<HTMLSelectElement>(null);
  const chosen = options.find((option) => option.value === value);
  return (
    <span
      className={classes(
        "relative inline-flex h-8 shrink-0 items-center rounded-full border text-sm transition-colors has-[select:focus-visible]:outline-2 has-[select:focus-visible]:-outline-offset-1 has-[select:focus-visible]:outline-accent",
        chosen ? "border-ink bg-surface font-medium text-ink" : "border-rule text-ink-2 hover:border-control",
      )}
    >
      <select
        ref={select}
        aria-label={label}
        value={value ?? ""}
        onChange={(event) => onChange((event.target.value || null) as Value | null)}
        className="h-full max-w-48 cursor-pointer appearance-none truncate rounded-full bg-transparent pr-7.5 pl-3 [field-sizing:content] outline-none max-sm:text-md"
      >
        <option value="">{chosen ? `Any ${label.toLowerCase()}` : label}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {chosen ? (
        <button
          type="button"
          aria-label={`Take off the filter ${chosen.label}`}
          title="Take off"
          onClick={() => {
            onChange(null);
            select.current?.focus();
          }}
          className="absolute right-1 inline-flex size-6 cursor-pointer items-center justify-center rounded-full text-ink-3 hover:bg-sunken hover:text-ink"
        >
          <X aria-hidden="true" className="size-3.5" />
        </button>
      ) : (
        <ChevronDown
          aria-hidden="true"
          className="pointer-events-none absolute right-2.5 size-3.5 text-ink-3"
        />
      )}
    </span>
  );
}
