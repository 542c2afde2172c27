import { Callout } from "@/components/ui/callout";
import { PageHeader } from "@/components/ui/page-header";
import { changeSentence } from "@/lib/kpis/change-sentence";
import type { Dashboard } from "@/lib/kpis/dashboard/schema";
import { ByPersonaPanel } from "./by-persona-panel";
import { ChangeLead } from "./change-lead";
import { DashboardGrid } from "./dashboard-grid";
import { dashboardMeta } from "./dashboard-meta";
import { Legend } from "./legend";
import { NothingToShow } from "./nothing-to-show";
import { PersonaPicker } from "./persona-picker";
import type { SearchParams } from "./quarter-href";
import { QuarterPicker } from "./quarter-picker";
import { UnfinishedNote } from "./unfinished-note";

interface Props {
  team: string;
  dashboard: Dashboard;
  search: SearchParams;
  /** who the address names is not on this journey, so it is everybody's */
  isPersonaGone: boolean;
}

/** Past this, wider columns would only stretch the series. */
const widestRem = (stages: number) => 11 + Math.max(4, stages) * 24;

/** Whether there is no quarter before it to compare with. */
const isFirst = ({ quarters, quarter }: Dashboard) => quarters[0]?.label === quarter.label;

function DashboardTitle({ quarter, persona }: { quarter: string; persona: string | null }) {
  if (persona === null) return quarter;
  return (
    <>
      {quarter}, <span className="text-ink-3">only {persona}</span>
    </>
  );
}

/** The dashboard of a journey in a quarter. While another quarter is on its way this one stays, dimmed. */
export function DashboardView({ team, dashboard, search: given, isPersonaGone }: Props) {
  const { quarter, quarters, journey, persona, hasDataInQuarter, hasRules } = dashboard;
  const search = isPersonaGone ? { ...given, persona: undefined } : given;
  const journeyHref = `/${team}/journeys/${journey.id}`;
  const dataHref = `/${team}/data`;
  const path = `${journeyHref}/dashboard`;
  const filled = hasRules && hasDataInQuarter && dashboard.stages.length > 0;
  return (
    <div className="group/dashboard" style={{ maxWidth: `${widestRem(dashboard.stages.length)}rem` }}>
      <PageHeader
        title={<DashboardTitle quarter={quarter.title} persona={persona?.name ?? null} />}
        lead={filled ? <ChangeLead sentence={changeSentence(dashboard.kpis)} /> : undefined}
        meta={filled ? dashboardMeta(dashboard, dataHref) : []}
        actions={
          <>
            <PersonaPicker path={path} search={search} dashboard={dashboard} />
            <QuarterPicker path={path} search={search} quarters={quarters} current={quarter.label} />
          </>
        }
      />
      {isPersonaGone && (
        <Callout label="Everybody’s numbers" className="mb-6">
          The persona in this address isn’t on the map of this journey any more.
        </Callout>
      )}
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
        {hasRules && <ByPersonaPanel team={team} dashboard={dashboard} path={path} search={search} />}
      </div>
    </div>
  );
}
