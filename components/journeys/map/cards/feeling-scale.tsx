import { formatSigned } from "@/lib/format";

const ticks = [-2, -1, 0, 1, 2];

/** How somebody feels, −2…+2, as a place on a line: no face, which everybody reads differently. */
export function FeelingScale({ feeling }: { feeling: number }) {
  const figure = formatSigned(feeling, Number.isInteger(feeling) ? 0 : 1);
  const colour =
    feeling > 0 ? "fill-good stroke-good" : feeling < 0 ? "fill-bad stroke-bad" : "fill-ink-3 stroke-ink-3";
  const x = 30 + feeling * 12;
  return (
    <span className="inline-flex shrink-0 items-center gap-1.5">
      <svg role="img" aria-label={`Feeling ${figure}`} viewBox="0 0 60 10" className="h-2.5 w-15">
        <path
          d={ticks.map((tick) => `M${30 + tick * 12} ${tick === 0 ? "1v8" : "3.5v3"}`).join("")}
          className="fill-none stroke-control"
        />
        <path d={`M30 5H${x}`} strokeWidth={2} className={colour} />
        <circle cx={x} cy={5} r={3.5} className={colour} />
      </svg>
      <span aria-hidden="true" className="font-medium text-ink-2 tabular-nums">
        {figure}
      </span>
    </span>
  );
}
