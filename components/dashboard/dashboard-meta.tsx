import type { ReactNode } from "react";
import { formatCivilDay, formatCount, formatPlural } from "@/lib/format";
import { finalWords } from "@/lib/kpis/dashboard/kpi-words";
import type { Dashboard } from "@/lib/kpis/dashboard/schema";

/** How many came, how fresh the data is, and how the changes were called. */
export function dashboardMeta(dashboard: Dashboard): ReactNode[] {
  const { kpis, quarter, dataTo, conversionFinalOn, calledTogether, today } = dashboard;
  const day = (date: string) =>
    formatCivilDay(date, { year: date.slice(0, 4) !== quarter.startsOn.slice(0, 4) });
  const entrants = kpis.stages.find((stage) => stage.entrants !== null)?.entrants ?? null;
  return [
    entrants !== null && (
      <>
        <b>{formatCount(entrants)}</b> {entrants === 1 ? "person" : "people"} entered
      </>
    ),
    dataTo !== null && (
      <>
        data to <b>{day(dataTo)}</b>
      </>
    ),
    conversionFinalOn !== null && (
      <>
        conversion so far, <b>{finalWords(conversionFinalOn, today)}</b>
      </>
    ),
    calledTogether > 0 &&
      `${formatPlural(calledTogether, "KPI")} called ${calledTogether === 1 ? "" : "together, "}error rate held at 5 %`,
  ].filter((fact) => fact !== false);
}
