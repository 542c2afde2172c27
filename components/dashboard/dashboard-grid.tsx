import type { CSSProperties } from "react";
import { ChartFrame } from "@/components/charts/chart-frame";
import { StageLine } from "@/components/charts/stage-line";
import { stageLineSummary, stageLineTable } from "@/components/charts/stage-line-stages";
import type { WordsContext } from "@/lib/kpis/dashboard/kpi-words";
import type { Dashboard } from "@/lib/kpis/dashboard/schema";
import { dashboardRows } from "./dashboard-rows";
import { KpiRow } from "./kpi-row";
import { lineStages } from "./line-stages";

interface Props {
  dashboard: Dashboard;
  journeyHref: string;
}

const HEAD_REM = 10.5;
/** Up to five fit a small laptop without scrolling; more may as well be wide enough for their words. */
const stageRem = (stages: number) => (stages > 5 ? 11 : 9);

/** What the shares and the hatching of the line go by: they are not of all who entered. */
function sharesNote({ journey, kpis }: Dashboard): string {
  const days = journey.windowDays === 1 ? "day is" : `${journey.windowDays} days are`;
  const maturing = kpis.stages.some(({ kpis: own }) =>
    own.some((kpi) => kpi.kind === "conversion" && kpi.counts.maturing > 0),
  );
  return `Shares are of the people whose ${days} over${maturing ? "; hatched: may still go on" : ""}.`;
}

/**
 * The line of stages and the rows under it, in the same columns. With more stages than fit they scroll sideways
 * together, inside here; the room at the bottom is for what opens under the pointer in the last row.
 */
export function DashboardGrid({ dashboard, journeyHref }: Props) {
  const { quarter, stages } = dashboard;
  const context: WordsContext = {
    against: dashboard.against.short,
    minimumN: dashboard.minimumN,
    calledTogether: dashboard.calledTogether,
    today: dashboard.today,
    ofPersona: dashboard.persona !== null,
  };
  const line = lineStages(dashboard);
  const least = { "--least": `${HEAD_REM + stages.length * stageRem(stages.length)}rem` } as CSSProperties;
  return (
    <div className="relative -mb-12 pb-12 lg:overflow-x-auto print:overflow-visible" style={least}>
      <h2 className="sr-only">Numbers by stage</h2>
      <div className="lg:min-w-(--least)">
        <ChartFrame
          head="beside"
          title="People"
          summary={
            <>
              who entered each stage in {quarter.short}
              <span className="sr-only">. {stageLineSummary(line)}</span>
            </>
          }
          table={stageLineTable(line)}
          fileName={`people-${quarter.label.toLowerCase()}`}
          note={line.some(({ note }) => note) ? sharesNote(dashboard) : undefined}
          className="pb-3"
        >
          <StageLine stages={line} />
        </ChartFrame>
        {dashboardRows(dashboard).map((row) => (
          <KpiRow
            key={row.kind}
            row={row}
            dashboard={dashboard}
            context={context}
            journeyHref={journeyHref}
          />
        ))}
      </div>
    </div>
  );
}
