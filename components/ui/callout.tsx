import type { ReactNode } from "react";
import { classes } from "./classes";

type Tone = "info" | "warn" | "bad" | "good";

const EDGES: Record<Tone, string> = {
  info: "border-l-accent",
  warn: "border-l-stage-6",
  bad: "border-l-bad",
  good: "border-l-good",
};
const WORDS: Record<Tone, string> = {
  info: "text-accent",
  warn: "text-ink",
  bad: "text-bad",
  good: "text-good",
};

interface Props {
  tone?: Tone;
  /** A short word at the front: "Shift", "Not final". */
  label?: ReactNode;
  action?: ReactNode;
  className?: string;
  children: ReactNode;
}

/** Something the reader should know before going on. */
export function Callout({ tone = "info", label, action, className, children }: Props) {
  return (
    <div
      className={classes(
        "flex flex-wrap items-center gap-x-4 gap-y-2.5 rounded-md border border-l-3 border-rule bg-surface px-4 py-3",
        EDGES[tone],
        className,
      )}
    >
      {label && <span className={classes("shrink-0 font-semibold", WORDS[tone])}>{label}</span>}
      <div className="min-w-0 flex-1 basis-64">
        <div className="max-w-[88ch]">{children}</div>
      </div>
      {action && <div className="shrink-0 print:hidden">{action}</div>}
    </div>
  );
}
