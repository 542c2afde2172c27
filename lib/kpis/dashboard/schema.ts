import type { CivilDate } from "@/lib/dates";
import type { ScoreKpi } from "@/lib/facts/schema";
import type { ListedKpi } from "@/lib/kpis/listed-kpis";
import type { PersonaCounts } from "@/lib/kpis/personas/persona-counts";
import type { JourneyKpis, Kpi } from "@/lib/kpis/schema";

/** A quarter as the picker and sentences name it: `2026-Q3`, "Q3 2026". */
export interface QuarterName {
  label: string;
  short: string;
}

/** The quarter on screen. */
export interface ShownQuarter extends QuarterName {
  /** "Third quarter, 2026" */
  title: string;
  startsOn: CivilDate;
  /** its last day */
  lastDay: CivilDate;
  /** not over by the clock */
  running: boolean;
}

/** One number of a series with its 95 % interval; null where nothing was counted. */
export interface DashboardPoint {
  label: string;
  /** as tables and files write it: `2026-Q3`, or of a week the day it begins, "week of 2026-08-03" */
  period: string;
  value: number | null;
  low: number | null;
  high: number | null;
  n: number;
  complete: boolean;
}

/** The run of one Kpi up to the shown quarter, whose points begin at index `shownFrom`. */
export interface DashboardSeries {
  grain: "week" | "quarter";
  shownFrom: number;
  points: DashboardPoint[];
}

/** What the definition says of a stage, whether or not there is data. */
export interface DashboardStage {
  id: string;
  name: string;
  retentionAnchor: boolean;
  /** some events belong to it */
  counted: boolean;
  /** what is asked at it */
  asked: ScoreKpi[];
  /** what of it is counted for everybody, and can't be for the persona shown: no source of it knows whose rows are whose */
  notTheirs: { counted: boolean; asked: ScoreKpi[] };
}

/** Somebody on the journey's map. There are numbers of those whose counts are kept. */
export interface DashboardPersona {
  id: string;
  name: string;
  state: PersonaCounts["state"];
}

/** A number of everybody's, and each persona's beside it; null: no source of it knows the column of their rule. */
export interface ByPersonaRow {
  everybodys: ListedKpi;
  theirs: (Kpi | null)[];
}

/** The numbers of the shown quarter by persona; `theirs` of a row goes by the order of `personas`. */
export interface ByPersona {
  personas: { id: string; name: string }[];
  rows: ByPersonaRow[];
}

/** All that the dashboard of a journey shows, as plain data. `series` is by the anchors of lib/kpis/listed-kpis.ts. */
export interface Dashboard {
  journey: { id: string; name: string; windowDays: number };
  /** whose numbers these are; null: everybody's */
  persona: DashboardPersona | null;
  /** everyone on the map, in its order */
  personas: DashboardPersona[];
  /** null: there are numbers of nobody alone */
  byPersona: ByPersona | null;
  quarter: ShownQuarter;
  against: QuarterName;
  /** every quarter from the first with data to the current one, in order */
  quarters: QuarterName[];
  /** the newest quarter that has data; null: the journey has none at all */
  latestWithData: QuarterName | null;
  hasRules: boolean;
  hasDataInQuarter: boolean;
  minimumN: number;
  today: CivilDate;
  stages: DashboardStage[];
  kpis: JourneyKpis;
  series: Record<string, DashboardSeries>;
  /** the last day that every source of the steps between stages reaches; null without facts */
  dataTo: CivilDate | null;
  /** when the last conversion of the quarter becomes final; null: all are, or there is none */
  conversionFinalOn: CivilDate | null;
  /** how many Kpis were tested together */
  calledTogether: number;
}
