import { PageHeader } from "@/components/ui/page-header";
import { changeSentence } from "@/lib/kpis/change-sentence";
import type { Dashboard } from "@/lib/kpis/dashboard/schema";
import { ChangeLead } from "./change-lead";
import { DashboardGrid } from "./dashboard-grid";
import { dashboardMeta } from "./dashboard-meta";
import { Legend } from "./legend";
import { NothingToShow } from "./nothing-to-show";
import type { SearchParams } from "./quarter-href";
import { QuarterPicker } from "./quarter-picker";
import { UnfinishedNote } from "./unfinished-note";

interface Props {
  team: string;
  dashboard: Dashboard;
  search: SearchParams;
}

/** Past this, wider columns would only stretch the series. */
const widestRem = (stages: number) => 11 + Math.max(4, stages) * 24;

/** Whether there is no quarter before it to compare with. */
const isFirst = ({ quarters, quarter }: Dashboard) => quarters[0]?.label === quarter.label;

/** The dashboard of a journey in a quarter. While another quarter is on its way this one stays, dimmed. */
export function DashboardView({ team, dashboard, search }: Props) {
  const { quarter, quarters, journey, hasDataInQuarter, hasRules } = dashboard;
  const journeyHref = `/${team}/journeys/${journey.id}`;
  const dataHref = `/${team}/data`;
  const path = `${journeyHref}/dashboard`;
  const filled = hasRules && hasDataInQuarter && dashboard.stages.length > 0;
  return (
    <div className="group/dashboard" style={{ maxWidth: `${widestRem(dashboard.stages.length)}rem` }}>
      <PageHeader
        title={quarter.title}
        lead={filled ? <ChangeLead sentence={changeSentence(dashboard.kpis)} /> : undefined}
        meta={filled ? dashboardMeta(dashboard, dataHref) : []}
        actions={<QuarterPicker path={path} search={search} quarters={quarters} current={quarter.label} />}
      />
      <div className="transition-opacity group-has-[[data-pending]]/dashboard:opacity-55">
        {filled ? (
          <>
            <UnfinishedNote dashboard={dashboard} dataHref={dataHref} />
            <DashboardGrid dashboard={dashboard} journeyHref={journeyHref} />
            <Legend against={isFirst(dashboard) ? null : dashboard.against.short} />
          </>
        ) : (
          <NothingToShow dashboard={dashboard} team={team} path={path} search={search} />
        )}
      </div>
    </div>
  );
}
