import { addDays } from "@/lib/dates";
import { formatCivilDay } from "@/lib/format";
import { type ListedKpi, listedKpis } from "@/lib/kpis/listed-kpis";
import {
  type Calendar,
  formatPeriodShort,
  type Period,
  periodsBetween,
  previousPeriod,
} from "@/lib/kpis/period";
import type { JourneyKpis } from "@/lib/kpis/schema";
import type { DashboardPoint, DashboardSeries } from "./schema";

/** The Kpis of one period of a series. */
export interface KpisAt {
  period: Period;
  kpis: JourneyKpis;
}

interface Scored {
  stageId: string;
  kpi: string;
  scaleMin: number;
  scaleMax: number;
  counts: number[];
}

const RETENTION_QUARTERS = 8;

/** As ISO gives a week to a year, a week is given to the quarter that holds its Thursday. */
const thursday = (week: Period) => addDays(week.startsOn, 3);

/** The weeks of the quarters `from` … `to`, each week in one quarter only: 26 or 27 of two quarters. */
export function weeksOfQuarters(from: Period, to: Period, calendar: Calendar): Period[] {
  return periodsBetween("week", from.startsOn, to.endsOn, calendar).filter(
    (week) => thursday(week) >= from.startsOn && thursday(week) < to.endsOn,
  );
}

/** The shown quarter and those before it, oldest first, back to the first with data but at most eight. */
export function quartersBack(shown: Period, firstDay: string | null, calendar: Calendar): Period[] {
  const periods = [shown, previousPeriod(shown, calendar)];
  while (periods.length < RETENTION_QUARTERS) {
    const earlier = previousPeriod(periods.at(-1)!, calendar);
    if (firstDay === null || earlier.endsOn <= firstDay) break;
    periods.push(earlier);
  }
  return periods.reverse();
}

/**
 * Gives every week the questions of the quarters, with zeros where nobody answered, and no others: so that the nth
 * NPS or CSAT of a stage is the same one in each of them.
 */
export function alignScores<S extends Scored, C extends { scores: S[] }>(weeks: C[], quarters: C[]): C[] {
  const key = (s: Scored) => `${s.stageId} ${s.kpi} ${s.scaleMin} ${s.scaleMax}`;
  const asked = new Map(quarters.flatMap((quarter) => quarter.scores).map((s) => [key(s), s]));
  return weeks.map((week) => {
    const own = new Map(week.scores.map((s) => [key(s), s]));
    const scores = [...asked].map(([k, s]) => own.get(k) ?? { ...s, counts: s.counts.map(() => 0) });
    return { ...week, scores };
  });
}

/** A period with its Kpis by anchor. */
interface Indexed {
  label: string;
  period: string;
  byAnchor: Map<string, ListedKpi>;
}

function indexed({ period, kpis }: KpisAt): Indexed {
  const week = period.grain === "week";
  return {
    label: week ? `Week of ${formatCivilDay(period.startsOn)}` : formatPeriodShort(period),
    period: week ? `week of ${period.startsOn}` : period.label,
    byAnchor: new Map(listedKpis(kpis).map((listed) => [listed.anchor, listed])),
  };
}

function runOf(anchor: string, run: Indexed[]): DashboardPoint[] {
  return run.map(({ label, period, byAnchor }) => {
    const listed = byAnchor.get(anchor);
    if (!listed) return { label, period, value: null, low: null, high: null, n: 0, complete: false };
    const { value, low, high, n, complete } = listed.kpi;
    return { label, period, value, low, high, n, complete };
  });
}

/** Of the quarters with nobody active before only the shown one is kept. */
function retentionRun(all: DashboardPoint[]): DashboardSeries {
  const first = all.findIndex(({ n }) => n > 0);
  const points = all.slice(first < 0 ? -1 : first);
  return { grain: "quarter", shownFrom: points.length - 1, points };
}

/** With nothing counted in the quarter before, the shown one has the whole width. */
function weeklyRun(all: DashboardPoint[], firstShown: number): DashboardSeries {
  const alone = all.slice(0, firstShown).every(({ n }) => n === 0);
  return { grain: "week", shownFrom: alone ? 0 : firstShown, points: alone ? all.slice(firstShown) : all };
}

/**
 * The series of every conversion, NPS and CSAT by week, and of retention by quarter (of a week it would ask who came
 * back within days). Keys are the anchors of the Kpis of the shown quarter, which is the last of `quarters`.
 */
export function seriesOfKpis(quarters: KpisAt[], weeks: KpisAt[]): Record<string, DashboardSeries> {
  const shown = quarters.at(-1)!;
  const [byQuarter, byWeek] = [quarters.map(indexed), weeks.map(indexed)];
  const firstWeek = weeks.findIndex(({ period }) => thursday(period) >= shown.period.startsOn);
  const series: Record<string, DashboardSeries> = {};
  for (const { kpi, anchor } of listedKpis(shown.kpis)) {
    if (kpi.kind === "volume") continue;
    series[anchor] =
      kpi.kind === "retention"
        ? retentionRun(runOf(anchor, byQuarter))
        : weeklyRun(runOf(anchor, byWeek), Math.max(0, firstWeek));
  }
  return series;
}
