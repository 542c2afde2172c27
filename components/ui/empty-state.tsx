import type { ReactNode } from "react";
import { classes } from "./classes";

interface Props {
  title: ReactNode;
  /** What would stand here, and why it is worth it. */
  children: ReactNode;
  /** The next step, as a button or link. */
  action?: ReactNode;
  /** A sample of what it will look like. */
  sample?: ReactNode;
  className?: string;
}

/** Nothing here yet: says what belongs here and offers the next step. */
export function EmptyState({ title, children, action, sample, className }: Props) {
  return (
    <div className={classes("flex flex-col items-start gap-4 border-y border-rule py-10", className)}>
      <svg viewBox="0 0 120 24" fill="none" aria-hidden="true" className="h-6 w-30 text-rule-strong">
        <path
          d="M2 18c22 0 22-12 44-12s24 12 72 4"
          stroke="currentColor"
          strokeWidth="2.4"
          strokeLinecap="round"
          strokeDasharray="1 7"
        />
      </svg>
      <div className="max-w-[56ch]">
        <p className="title text-xl">{title}</p>
        <div className="mt-1.5 text-ink-2">{children}</div>
      </div>
      {action && <div className="flex flex-wrap gap-2">{action}</div>}
      {sample && <div className="mt-2 w-full border-t border-rule pt-6">{sample}</div>}
    </div>
  );
}
