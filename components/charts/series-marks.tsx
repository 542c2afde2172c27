import type { SeriesMark } from "./series-geometry";

interface Props {
  flags: SeriesMark[];
  breaks: SeriesMark[];
  /** @unit per cent of the width between two points */
  step: number;
}

/** Flags for what shipped and dashed verticals where the definition changed, over a series of any width. */
export function SeriesMarks({ flags, breaks, step }: Props) {
  return (
    <div className="pointer-events-none absolute inset-0">
      {breaks.map((mark) => (
        <div
          key={`break ${mark.index}`}
          title={mark.text}
          className="pointer-events-auto absolute -inset-y-1 w-2 -translate-x-1/2"
          style={{ left: `${mark.index * step}%` }}
        >
          <span className="mx-auto block h-full w-0 border-l border-dashed border-ink-3" />
          <span className="sr-only">{mark.text}</span>
        </div>
      ))}
      {flags.map((mark) => (
        <div
          key={`flag ${mark.index}`}
          title={mark.text}
          className="pointer-events-auto absolute -top-2 bottom-0 w-3"
          style={{ left: `${mark.index * step}%` }}
        >
          <span className="absolute inset-y-0 left-0 w-px bg-ink" />
          <svg viewBox="0 0 10 8" aria-hidden="true" className="absolute top-0 left-0 h-2 w-2.5 text-ink">
            <path d="M0 0h10L7 4l3 4H0Z" fill="currentColor" />
          </svg>
          <span className="sr-only">{mark.text}</span>
        </div>
      ))}
    </div>
  );
}
