import { ChevronDown } from "lucide-react";
import type { ReactNode } from "react";

interface Props {
  /** what is chosen and of what: "Owner of Checkout" */
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
  onChange: (value: string) => void;
  /** how the choice looks; the browser's own select lies over it, unseen */
  children: ReactNode;
}

/** One of a few, changed in its place in a list. */
export function JourneyDetailsChoice({ label, value, options, onChange, children }: Props) {
  return (
    <span className="group/choice relative -mx-2 inline-flex h-9 max-w-[calc(100%+1rem)] min-w-0 items-center gap-2 rounded-md px-2 transition-colors hover:bg-sunken has-[select:focus-visible]:outline-2 has-[select:focus-visible]:outline-accent">
      {children}
      <ChevronDown
        aria-hidden="true"
        className="size-3.5 shrink-0 text-ink-3 opacity-0 transition-opacity group-focus-within/choice:opacity-100 group-hover/choice:opacity-100"
      />
      <select
        aria-label={label}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className="absolute inset-0 w-full cursor-pointer appearance-none bg-surface text-md text-ink opacity-0"
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  );
}
