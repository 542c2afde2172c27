import { classes } from "@/components/ui/classes";
import { markOf } from "@/lib/personas/mark";
import { markPaths } from "./mark-paths";

interface Props {
  /** the persona's `mark` */
  number: number;
  /** px */
  size?: number;
  /** another colour than the mark's own: the persona's on a map */
  colour?: string;
  className?: string;
}

/** A line on a tinted ground that stands for a persona; always beside its name, so it says nothing by itself. */
export function PersonaMark({ number, size = 28, colour, className }: Props) {
  const mark = markOf(number);
  const tint = colour ?? mark.colour;
  return (
    <svg
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill="none"
      aria-hidden="true"
      className={classes("shrink-0 rounded-full", className)}
      style={{ color: tint, background: `color-mix(in oklab, ${tint} 15%, var(--surface))` }}
    >
      <path
        d={markPaths[mark.shape]}
        stroke="currentColor"
        strokeWidth={size <= 24 ? 2.4 : size <= 48 ? 1.9 : 1.5}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
