import { formatCount } from "@/lib/format";
import type { ListedKpi } from "@/lib/kpis/listed-kpis";
import type { JourneyKpis } from "@/lib/kpis/schema";
import { titleOfNumber } from "@/lib/reviews/numbers";

interface Props {
  listed: ListedKpi;
  kpis: JourneyKpis;
  windowDays: number;
}

/** A number's name in a table, with what it is counted over: an arrow says a step in less room than words. */
export function NumberName({ listed, kpis, windowDays }: Props) {
  const { kpi, stage } = listed;
  if (kpi.kind !== "conversion") {
    return (
      <>
        {titleOfNumber(listed)}
        {kpi.kind !== "volume" && (
          <span className="block text-xs font-normal text-ink-3">n&nbsp;{formatCount(kpi.n)}</span>
        )}
      </>
    );
  }
  const to = kpis.stages.find(({ id }) => id === kpi.to)?.name ?? "next stage";
  return (
    <>
      {stage?.name} → {to}
      <span className="block text-xs font-normal text-ink-3">
        within {windowDays} days, n&nbsp;{formatCount(kpi.n)}
      </span>
    </>
  );
}
