import { kpiWords, type WordsContext } from "@/lib/kpis/dashboard/kpi-words";
import type { Kpi } from "@/lib/kpis/schema";
import { IntervalOnScale } from "./interval-on-scale";

interface Props {
  /** whose number; seen where it doesn't stand under the name */
  name: string;
  kpi: Kpi | null;
  scale: readonly [number, number] | null;
  /** everybody's value, null in everybody's own cell */
  mark: number | null;
  context: WordsContext;
}

/** One number of one persona, or why there is none. */
export function ByPersonaCell({ name, kpi, scale, mark, context }: Props) {
  const words = kpi && kpi.kind !== "volume" ? kpiWords(kpi, context) : null;
  const isDrawn = kpi && scale && kpi.value !== null && kpi.low !== null && kpi.high !== null;
  return (
    <li className="grid min-w-0 grid-cols-[7.5rem_minmax(0,1fr)] gap-x-3 md:block">
      <h4 className="min-w-0 break-words pt-0.5 text-sm text-ink-2 md:sr-only">{name}</h4>
      <div className="min-w-0">
        {kpi === null || words === null ? (
          <p className="pt-0.5 text-xs text-ink-3 md:pt-1.5">Not told apart by their rule</p>
        ) : words.figure === null ? (
          <p className="pt-0.5 text-xs text-ink-3 md:pt-1.5">{words.basis}</p>
        ) : (
          <>
            <p className="flex flex-wrap items-baseline gap-x-2">
              <span className="numeral text-lg">
                {words.figure}
                {words.unit && <span className="ml-0.5 text-sm font-normal text-ink-3">{words.unit}</span>}
              </span>
              {words.open && <span className="text-xs text-ink-3">so far</span>}
            </p>
            {isDrawn && (
              <IntervalOnScale value={kpi.value!} low={kpi.low!} high={kpi.high!} scale={scale} mark={mark} />
            )}
            <p className="text-xs text-ink-3">{words.basis}</p>
          </>
        )}
      </div>
    </li>
  );
}
