import { Check } from "lucide-react";
import { type ComponentProps, type ReactNode, useId } from "react";
import { classes } from "./classes";

type Props = Omit<ComponentProps<"input">, "type"> & { label: ReactNode; hint?: ReactNode };

export function Checkbox({ label, hint, className, id, ...rest }: Props) {
  const own = useId();
  const inputId = id ?? own;
  return (
    <div className={classes("flex items-start gap-2.5", className)}>
      <span className="relative mt-0.5 inline-flex size-4.5 shrink-0">
        <input
          {...rest}
          id={inputId}
          type="checkbox"
          aria-describedby={hint ? `${inputId}-hint` : undefined}
          className="peer size-4.5 cursor-pointer appearance-none rounded-xs border border-control bg-surface checked:border-ink checked:bg-ink disabled:cursor-default disabled:opacity-50"
        />
        <Check
          aria-hidden="true"
          strokeWidth={3}
          className="pointer-events-none absolute top-0.5 left-0.5 size-3.5 text-paper opacity-0 peer-checked:opacity-100"
        />
      </span>
      <span className="flex flex-col">
        <label htmlFor={inputId} className="cursor-pointer">
          {label}
        </label>
        {hint && (
          <span id={`${inputId}-hint`} className="text-xs text-ink-3">
            {hint}
          </span>
        )}
      </span>
    </div>
  );
}
