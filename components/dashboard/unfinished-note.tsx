import { Callout } from "@/components/ui/callout";
import { TextLink } from "@/components/ui/text-link";
import { formatCivilDay } from "@/lib/format";
import type { Dashboard } from "@/lib/kpis/dashboard/schema";
import { listedKpis } from "@/lib/kpis/listed-kpis";

/** Says of a quarter that isn't over why, and what that means for its numbers. Nothing for one that is. */
export function UnfinishedNote({ dashboard, dataHref }: { dashboard: Dashboard; dataHref: string }) {
  const { quarter, kpis, dataTo } = dashboard;
  if (quarter.running) {
    return (
      <Callout
        tone="warn"
        label={`Still running: until ${formatCivilDay(quarter.lastDay, { year: false })}`}
        className="mb-6"
      >
        All numbers are so far. Changes are called when the quarter is over.
      </Callout>
    );
  }
  const waiting = listedKpis(kpis).some(({ kpi }) => kpi.n > 0 && kpi.verdict?.reason === "period not over");
  if (!waiting) return null;
  return (
    <Callout tone="warn" label="Data is missing at the end" className="mb-6">
      {dataTo === null ? "" : `It reaches to ${formatCivilDay(dataTo)}. `}Changes are called when it reaches
      past {formatCivilDay(quarter.lastDay)}.{" "}
      <TextLink href={dataHref} className="print:hidden">
        Import the newest exports
      </TextLink>
    </Callout>
  );
}
