import type { ReactNode } from "react";
import { Button } from "./button";
import { buttonClasses } from "./button-classes";
import { classes } from "./classes";

interface Props {
  /** What happened. */
  title: ReactNode;
  /** What to do about it. */
  children?: ReactNode;
  /** The id under which the log has it. */
  id?: string;
  onRetry?: () => void;
  /** Where there is no script to retry with: the address to load again. */
  retryHref?: string;
  className?: string;
}

export function ErrorState({ title, children, id, onRetry, retryHref, className }: Props) {
  return (
    <div role="alert" className={classes("border-l-3 border-bad py-1 pl-5", className)}>
      <p className="font-semibold">{title}</p>
      {children && <div className="mt-0.5 max-w-[64ch] text-ink-2">{children}</div>}
      {(onRetry || retryHref || id) && (
        <div className="mt-3 flex flex-wrap items-center gap-4">
          {onRetry && (
            <Button size="small" onClick={onRetry}>
              Try again
            </Button>
          )}
          {retryHref && (
            <a href={retryHref} className={buttonClasses("secondary", "small")}>
              Try again
            </a>
          )}
          {id && (
            <span className="text-xs text-ink-3">
              Error id <code className="font-mono text-ink-2 select-all">{id}</code>
            </span>
          )}
        </div>
      )}
    </div>
  );
}
