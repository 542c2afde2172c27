import type { ReactNode } from "react";
import { classes } from "./classes";
import { type Call, VerdictMark } from "./verdict-mark";

const WORDS: Record<Call, string> = {
  improved: "Improved",
  worsened: "Worsened",
  "no detectable change": "No detectable change",
  "too little data": "Too little data to tell",
};

const TONES: Record<Call, string> = {
  improved: "text-good",
  worsened: "text-bad",
  "no detectable change": "text-ink",
  "too little data": "text-ink-2",
};

interface Props {
  call: Call;
  /** Already formatted: "−4.4 (−6.4, −2.4)". */
  delta?: ReactNode;
  /** Called before the number is final. */
  soFar?: boolean;
  /** Other words for the same mark, such as "Worked" or "Can't tell". */
  words?: string;
  /** Only mark and delta (the words are still read out). */
  compact?: boolean;
  /** "normal" in tables and sentences, "small" under a number. */
  size?: "small" | "normal";
  className?: string;
}

/** A change call: mark, word and Δ, told apart by shape and by colour. */
export function Verdict({
  call,
  delta,
  soFar,
  words = WORDS[call],
  compact,
  size = "small",
  className,
}: Props) {
  return (
    <span
      className={classes(
        "inline-flex flex-wrap items-baseline gap-x-1.5 font-semibold",
        size === "small" ? "text-xs" : "text-base",
        TONES[call],
        className,
      )}
    >
      <span className="inline-flex items-baseline gap-1.5 whitespace-nowrap">
        <VerdictMark call={call} />
        <span className={compact ? "sr-only" : undefined}>{words}</span>
      </span>
      {delta !== undefined && <span className="whitespace-nowrap">{delta}</span>}
      {soFar && <span className="font-normal text-ink-3">so far</span>}
    </span>
  );
}
