import type { Call } from "@/components/ui/verdict-mark";

interface Props {
  value: number;
  low: number;
  high: number;
  /** The largest distance from zero on the scale; the same for all rows of a table. */
  extent: number;
  call: Call;
  /** "−4.4 (−6.4, −2.4)" */
  label: string;
  className?: string;
}

const WIDTH = 150;
const MIDDLE = WIDTH / 2;

const COLOURS: Record<Call, string> = {
  improved: "var(--good)",
  worsened: "var(--bad)",
  "no detectable change": "var(--unsure)",
  "too little data": "var(--unsure)",
};

/** Where a whisker ends on the scale, kept inside the drawing. */
export function barPosition(value: number, extent: number): number {
  const share = extent > 0 ? value / extent : 0;
  return MIDDLE + Math.max(-1, Math.min(1, share)) * (MIDDLE - 6);
}

/** A difference with its interval around zero; a whisker that runs past the scale ends in an arrow. */
export function IntervalBar({ value, low, high, extent, call, label, className }: Props) {
  const colour = COLOURS[call];
  const [from, to, at] = [low, high, value].map((end) => barPosition(end, extent)) as [
    number,
    number,
    number,
  ];
  const hollow = call === "too little data";
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${WIDTH} 18`}
      width={WIDTH}
      height="18"
      className={className}
    >
      <path d={`M${MIDDLE} 0V18`} stroke="var(--rule-strong)" />
      <path
        d={`M${from} 9H${to}`}
        stroke={colour}
        strokeWidth="2"
        strokeDasharray={hollow ? "2 3" : undefined}
      />
      {low < -extent && <path d={`M${from + 4} 5l-5 4 5 4`} fill="none" stroke={colour} strokeWidth="1.5" />}
      {high > extent && <path d={`M${to - 4} 5l5 4-5 4`} fill="none" stroke={colour} strokeWidth="1.5" />}
      <circle
        cx={at}
        cy="9"
        r="4.25"
        fill={hollow ? "var(--paper)" : colour}
        stroke={colour}
        strokeWidth="1.25"
      />
    </svg>
  );
}
