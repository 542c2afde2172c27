import type { Dashboard, DashboardStage } from "@/lib/kpis/dashboard/schema";
import { type ListedKpi, listedKpis } from "@/lib/kpis/listed-kpis";

export type RowKind = "conversion" | "nps" | "csat" | "retention";

/** What stands at a stage in a row: its numbers (two where it is asked on two scales), or why there are none. */
export interface RowCell {
  stage: DashboardStage;
  index: number;
  numbers: ListedKpi[];
  /** null: this row has nothing to say here */
  missing:
    | "last stage"
    | "not counted"
    | "next not counted"
    | "not asked"
    | "no answers"
    | "not theirs"
    | null;
}

export interface DashboardRow {
  kind: RowKind;
  title: string;
  /** "to the next stage within 30 days" */
  about: string;
  cells: RowCell[];
}

function missingOf(kind: RowKind, stages: DashboardStage[], index: number): RowCell["missing"] {
  const stage = stages[index]!;
  if (kind === "conversion") {
    const next = stages[index + 1];
    if (!next) return "last stage";
    if (stage.notTheirs.counted || next.notTheirs.counted) return "not theirs";
    if (!stage.counted) return "not counted";
    return next.counted ? null : "next not counted";
  }
  if (kind !== "retention" && stage.notTheirs.asked.includes(kind)) return "not theirs";
  if (kind === "nps") return stage.asked.includes("nps") ? "no answers" : "not asked";
  if (kind === "csat") return stage.asked.includes("csat") ? "no answers" : "not asked";
  return null;
}

function rowOf(dashboard: Dashboard, kind: RowKind, title: string, about: string): DashboardRow {
  const listed = listedKpis(dashboard.kpis).filter(({ kpi }) => kpi.kind === kind);
  const cells = dashboard.stages.map((stage, index): RowCell => {
    const own = (number: ListedKpi) => (number.stage ? number.stage.id === stage.id : stage.retentionAnchor);
    const numbers = listed.filter(own);
    return {
      stage,
      index,
      numbers,
      missing: numbers.length > 0 ? null : missingOf(kind, dashboard.stages, index),
    };
  });
  return { kind, title, about, cells };
}

/** Days as in a sentence. */
const days = (count: number) => (count === 1 ? "1 day" : `${count} days`);

/** The rows under the line of stages. Satisfaction stands only where it is asked. */
export function dashboardRows(dashboard: Dashboard): DashboardRow[] {
  const { journey, stages } = dashboard;
  const csat = rowOf(dashboard, "csat", "CSAT", "satisfied, the top two of the scale");
  const hasCsat =
    stages.some(({ asked, notTheirs }) => [...asked, ...notTheirs.asked].includes("csat")) ||
    csat.cells.some((c) => c.numbers.length > 0);
  return [
    rowOf(dashboard, "conversion", "Conversion", `to the next stage within ${days(journey.windowDays)}`),
    rowOf(dashboard, "nps", "NPS", "recommend, 0 to 10"),
    ...(hasCsat ? [csat] : []),
    rowOf(dashboard, "retention", "Retention", "active last quarter, again this one"),
  ];
}
