import type { ReactNode } from "react";
import { TextLink } from "@/components/ui/text-link";
import { compareCivil } from "@/lib/dates";
import { formatCivilDay, formatCount, formatPlural } from "@/lib/format";
import { dayWords } from "@/lib/kpis/dashboard/kpi-words";
import type { Dashboard } from "@/lib/kpis/dashboard/schema";

/** Until when conversion can move; past that day only newer data settles it, so the words lead to where one brings it. */
function conversionOpen({ conversionFinalOn, today }: Dashboard, dataHref: string): ReactNode {
  if (conversionFinalOn === null) return false;
  const day = <b>{dayWords(conversionFinalOn, today)}</b>;
  if (compareCivil(conversionFinalOn, today) > 0) return <>conversion so far, final on {day}</>;
  return (
    <>
      conversion so far; final once <TextLink href={dataHref}>your data</TextLink> reaches {day}
    </>
  );
}

/** How many came, how fresh the data is, and how the changes were called. */
export function dashboardMeta(dashboard: Dashboard, dataHref: string): ReactNode[] {
  const { kpis, quarter, dataTo, calledTogether } = dashboard;
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
    conversionOpen(dashboard, dataHref),
    calledTogether > 0 && (
      <span title="p adjusted after Benjamini and Hochberg, false discovery rate held at 5 %">
        {formatPlural(calledTogether, "number")} judged{calledTogether === 1 ? "" : " together"}, so that
        chance alone rarely cries change
      </span>
    ),
  ].filter((fact) => fact !== false);
}
