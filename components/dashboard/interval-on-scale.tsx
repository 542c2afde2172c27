interface Props {
  value: number;
  low: number;
  high: number;
  /** the ends of the scale, the same wherever numbers shall be compared */
  scale: readonly [number, number];
  /** everybody's, to compare with */
  mark: number | null;
}

/** A number with its interval on a shared scale; its words stand beside it, so it says nothing by itself. */
export function IntervalOnScale({ value, low, high, scale: [from, to], mark }: Props) {
  const at = (end: number) => `${to > from ? ((end - from) / (to - from)) * 100 : 50}%`;
  const width = `${to > from ? ((high - low) / (to - from)) * 100 : 0}%`;
  return (
    <div aria-hidden="true" className="px-1">
      <div className="relative h-4">
        <span className="absolute inset-x-0 top-1/2 h-px bg-rule" />
        {mark !== null && (
          <span
            className="absolute inset-y-0 w-px -translate-x-1/2 bg-rule-strong"
            style={{ left: at(mark) }}
          />
        )}
        <span
          className="absolute top-1/2 h-0.5 -translate-y-1/2 rounded-xs bg-ink-3"
          style={{ left: at(low), width }}
        />
        <span
          className="absolute top-1/2 size-2 -translate-1/2 rounded-full bg-ink"
          style={{ left: at(value) }}
        />
      </div>
    </div>
  );
}
