import type { CSSProperties } from "react";
import { ChartFrame, type ChartState } from "@/components/charts/chart-frame";
import { LinkButton } from "@/components/ui/link-button";
import type { WordsContext } from "@/lib/kpis/dashboard/kpi-words";
import type { Dashboard } from "@/lib/kpis/dashboard/schema";
import type { DashboardRow, RowKind } from "./dashboard-rows";
import { KpiCell } from "./kpi-cell";
import { rowSentence } from "./row-sentence";
import { rowTable } from "./row-table";

interface Props {
  row: DashboardRow;
  dashboard: Dashboard;
  context: WordsContext;
  journeyHref: string;
}

const NOTHING: Record<RowKind, { message: string; action: string; path: string }> = {
  conversion: {
    message: "Conversion needs two stages in a row with events that count for them.",
    action: "Say what counts",
    path: "/rules",
  },
  nps: {
    message: "No stage has answers to “How likely are you to recommend us?” yet.",
    action: "Say which answers count",
    path: "/rules",
  },
  csat: {
    message: "No stage has answers about satisfaction in this quarter or the one before.",
    action: "Say which answers count",
    path: "/rules",
  },
  retention: {
    message: "Retention needs an anchor with events: the stage at which somebody becomes a customer.",
    action: "Mark the anchor",
    path: "",
  },
};

function stateOf(row: DashboardRow, { persona }: Dashboard, journeyHref: string): ChartState {
  if (row.cells.some(({ numbers }) => numbers.length > 0)) return { kind: "ready" };
  if (persona)
    return { kind: "empty", message: `Nothing of it can be told apart by the data rule of ${persona.name}.` };
  const { message, action, path } = NOTHING[row.kind];
  return {
    kind: "empty",
    message,
    action: (
      <LinkButton size="small" href={`${journeyHref}${path}`}>
        {action}
      </LinkButton>
    ),
  };
}

/** One KPI along the stages, as small multiples under their parts of the line. */
export function KpiRow({ row, dashboard, context, journeyHref }: Props) {
  const { quarter, stages } = dashboard;
  // In a column each, what has nothing to say still keeps its place; stacked, it would only be a gap.
  const cells = row.kind === "retention" ? row.cells.filter(({ numbers }) => numbers.length > 0) : row.cells;
  return (
    <ChartFrame
      head="beside"
      title={row.title}
      summary={
        <>
          {row.about}
          <span className="sr-only">. {rowSentence(row, context)}</span>
        </>
      }
      state={stateOf(row, dashboard, journeyHref)}
      table={rowTable(row, quarter.label, dashboard.series)}
      fileName={`${row.kind}-${quarter.label.toLowerCase()}`}
      height={96}
      className="border-t border-rule py-4"
    >
      <ul
        className="grid gap-y-6 sm:grid-cols-2 md:grid-cols-3 lg:grid-cols-(--stages)"
        style={{ "--stages": `repeat(${stages.length}, minmax(0, 1fr))` } as CSSProperties}
      >
        {cells.map((cell) => (
          <KpiCell
            key={cell.stage.id}
            cell={cell}
            dashboard={dashboard}
            context={context}
            rulesHref={`${journeyHref}/rules`}
          />
        ))}
      </ul>
    </ChartFrame>
  );
}
