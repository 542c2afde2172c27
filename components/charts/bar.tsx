import { formatCount } from "@/lib/format";

interface Props {
  /** One sentence that says what the bars show. */
  label: string;
  bars: { label: string; value: number; colour?: string }[];
  colour?: string;
  height?: number;
  /** Writes the value over each bar. */
  showValues?: boolean;
  className?: string;
}

/** Bars from zero, such as answers per score. Drawn on the server. */
export function BarChart({
  label,
  bars,
  colour = "var(--stage-1)",
  height = 96,
  showValues = true,
  className,
}: Props) {
  const largest = Math.max(0, ...bars.map((bar) => bar.value));
  return (
    <div role="img" aria-label={label} className={className}>
      <div className="flex items-end gap-[3px] border-b border-rule-strong" style={{ height }}>
        {bars.map((bar) => (
          <div key={bar.label} className="flex h-full min-w-0 flex-1 flex-col justify-end text-center">
            {showValues && <span className="text-2xs text-ink-3">{formatCount(bar.value)}</span>}
            <span
              className="block rounded-t-[2px]"
              style={{
                height: largest === 0 ? 0 : `${(bar.value / largest) * 82}%`,
                background: bar.colour ?? colour,
                minHeight: bar.value > 0 ? 1 : 0,
              }}
            />
          </div>
        ))}
      </div>
      <div className="flex gap-[3px]">
        {bars.map((bar) => (
          <span key={bar.label} className="min-w-0 flex-1 truncate pt-1 text-center text-2xs text-ink-3">
            {bar.label}
          </span>
        ))}
      </div>
    </div>
  );
}
