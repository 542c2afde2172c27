import type { ReactNode } from "react";
import { classes } from "./classes";

type Tone = "plain" | "accent" | "good" | "bad";

const TONES: Record<Tone, string> = {
  plain: "border-rule bg-surface text-ink-2",
  accent: "border-transparent bg-accent-soft text-accent",
  good: "border-transparent bg-good-soft text-good",
  bad: "border-transparent bg-bad-soft text-bad",
};

interface Props {
  tone?: Tone;
  /** A dot in this colour (`var(--stage-3)`) before the words. */
  dot?: string;
  className?: string;
  children: ReactNode;
}

/** A state or a kind in a word or two. */
export function Badge({ tone = "plain", dot, className, children }: Props) {
  return (
    <span
      className={classes(
        "inline-flex items-center gap-1.5 rounded-full border px-2.5 py-0.5 text-xs whitespace-nowrap",
        TONES[tone],
        className,
      )}
    >
      {dot && <span aria-hidden="true" className="size-2 rounded-full" style={{ background: dot }} />}
      {children}
    </span>
  );
}
