import { Stat } from "@/components/ui/stat";
import { kpiWords, openUntil, type WordsContext } from "@/lib/kpis/dashboard/kpi-words";
import type { DashboardSeries, QuarterName } from "@/lib/kpis/dashboard/schema";
import type { ListedKpi } from "@/lib/kpis/listed-kpis";
import { SeriesFigure } from "./series-figure";
import { VerdictButton } from "./verdict-button";

interface Props {
  listed: ListedKpi;
  series: DashboardSeries | undefined;
  colour: string;
  shown: QuarterName;
  against: QuarterName;
  context: WordsContext;
}

/** n and interval, each in one piece. */
function Basis({ words }: { words: string }) {
  return words.split(" · ").map((part, index) => (
    <span key={part}>
      {index > 0 && " · "}
      <span className="whitespace-nowrap">{part}</span>
    </span>
  ));
}

/** One number with its n, interval, run and change call. Clauses of the sentence on top lead here. */
export function KpiNumber({ listed: { kpi, anchor, name }, series, colour, shown, against, context }: Props) {
  if (kpi.kind === "volume") return null;
  const words = kpiWords(kpi, context);
  const verdict = words.verdict && <VerdictButton {...words.verdict} />;
  const place =
    "scroll-mt-8 rounded-xs target:bg-accent-soft target:shadow-[0_0_0_0.5rem_var(--accent-soft)] transition-colors";
  if (words.figure === null) {
    return (
      <div id={anchor} className={place}>
        <p className="text-xs text-ink-3 lg:pt-2">{words.basis}</p>
        {words.open && <p className="text-xs text-ink-3">{words.open}</p>}
        {verdict && <div className="mt-1">{verdict}</div>}
      </div>
    );
  }
  return (
    <div id={anchor} className={`${place} max-sm:grid max-sm:grid-cols-2 max-sm:gap-x-4`}>
      <div>
        <Stat value={words.figure} unit={words.unit} sub={<Basis words={words.basis} />} />
        {words.open && <p className="text-xs text-ink-3">{words.open}</p>}
      </div>
      {series && (
        <div className="sm:mt-2">
          <SeriesFigure
            name={name}
            unit={kpi.unit}
            series={series}
            colour={colour}
            until={openUntil(kpi, context.today)}
            against={against}
            shown={shown}
          />
        </div>
      )}
      {verdict && <div className="mt-1.5 max-sm:col-span-2">{verdict}</div>}
    </div>
  );
}
