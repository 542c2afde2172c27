import { addDays, type CivilDate, civilDateOf, isCivilDate, startOfDayMs, utcMsOfCivil } from "@/lib/dates";

export type Grain = "week" | "month" | "quarter";

/** How a team cuts time. `fiscalYearStartMonth` is 1–12. */
export interface Calendar {
  timeZone: string;
  fiscalYearStartMonth: number;
}

/** A half-open stretch of the team's days: `[startsOn, endsOn)`, and `[startMs, endMs)` in its zone. */
export interface Period {
  grain: Grain;
  label: string;
  startsOn: CivilDate;
  endsOn: CivilDate;
  startMs: number;
  endMs: number;
}

/** What a source holds: its latest fact, and when it last took an import; null means none yet. */
export interface SourceState {
  latestFactMs: number | null;
  latestImportMs: number | null;
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 9998;

const two = (value: number) => String(value).padStart(2, "0");
const inYears = (year: number) => year >= FIRST_YEAR && year <= LAST_YEAR;

/** The first day of the month `months` after January of `year`. */
function firstOfMonth(year: number, months: number): CivilDate {
  const at = year * 12 + months;
  return `${String(Math.floor(at / 12)).padStart(4, "0")}-${two((((at % 12) + 12) % 12) + 1)}-01`;
}

function between(grain: Grain, label: string, startsOn: CivilDate, endsOn: CivilDate, zone: string): Period {
  const startMs = startOfDayMs(startsOn, zone);
  return { grain, label, startsOn, endsOn, startMs, endMs: startOfDayMs(endsOn, zone) };
}

function quarterPeriod(fiscalYear: number, quarter: number, calendar: Calendar): Period {
  const months = calendar.fiscalYearStartMonth - 1 + (quarter - 1) * 3;
  const label = `${fiscalYear}-Q${quarter}`;
  return between(
    "quarter",
    label,
    firstOfMonth(fiscalYear, months),
    firstOfMonth(fiscalYear, months + 3),
    calendar.timeZone,
  );
}

function monthPeriod(year: number, month: number, calendar: Calendar): Period {
  const label = `${year}-${two(month)}`;
  return between("month", label, firstOfMonth(year, month - 1), firstOfMonth(year, month), calendar.timeZone);
}

/** Monday is 0. */
function weekday(date: CivilDate): number {
  return (new Date(utcMsOfCivil(date)).getUTCDay() + 6) % 7;
}

/** The Monday of the ISO week that holds 4 January. */
function firstMonday(isoYear: number): CivilDate {
  const fourth = `${isoYear}-01-04`;
  return addDays(fourth, -weekday(fourth));
}

function daysBetween(from: CivilDate, to: CivilDate): number {
  return (utcMsOfCivil(to) - utcMsOfCivil(from)) / 86_400_000;
}

function weekPeriod(isoYear: number, week: number, calendar: Calendar): Period {
  const startsOn = addDays(firstMonday(isoYear), (week - 1) * 7);
  return between("week", `${isoYear}-W${two(week)}`, startsOn, addDays(startsOn, 7), calendar.timeZone);
}

function weeksInYear(isoYear: number): number {
  return daysBetween(firstMonday(isoYear), firstMonday(isoYear + 1)) / 7;
}

/**
 * Reads a period's label: `2026-Q3` (fiscal, named after the year it starts in), `2026-09`, `2026-W36` (ISO).
 * Null for any other text, a week the year doesn't have, or a year outside 1900–9998.
 */
export function parsePeriod(label: string, calendar: Calendar): Period | null {
  const match = /^(\d{4})-(?:Q([1-4])|W(\d{2})|(\d{2}))$/.exec(label);
  if (!match) return null;
  const year = Number(match[1]);
  if (!inYears(year)) return null;
  if (match[2]) return quarterPeriod(year, Number(match[2]), calendar);
  if (match[3]) {
    const week = Number(match[3]);
    return week >= 1 && week <= weeksInYear(year) ? weekPeriod(year, week, calendar) : null;
  }
  const month = Number(match[4]);
  return month >= 1 && month <= 12 ? monthPeriod(year, month, calendar) : null;
}

/**
 * The period that holds a day, or an instant in milliseconds as the team's zone dates it.
 * @throws RangeError for a text that is no real date
 */
export function periodAt(grain: Grain, at: CivilDate | number, calendar: Calendar): Period {
  const date = typeof at === "number" ? civilDateOf(at, calendar.timeZone) : at;
  if (!isCivilDate(date)) throw new RangeError(`Not a date: ${date}`);
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  if (grain === "month") return monthPeriod(year, month, calendar);
  if (grain === "quarter") {
    const months = month - calendar.fiscalYearStartMonth;
    const quarter = Math.floor((((months % 12) + 12) % 12) / 3) + 1;
    return quarterPeriod(months < 0 ? year - 1 : year, quarter, calendar);
  }
  // The ISO year of a week is the year of its Thursday.
  const thursday = addDays(date, 3 - weekday(date));
  const isoYear = Number(thursday.slice(0, 4));
  const week = Math.floor(daysBetween(firstMonday(isoYear), date) / 7) + 1;
  return weekPeriod(isoYear, week, calendar);
}

/** The period that ends where this one starts. */
export function previousPeriod(period: Period, calendar: Calendar): Period {
  return periodAt(period.grain, addDays(period.startsOn, -1), calendar);
}

/** The period that starts where this one ends. */
export function nextPeriod(period: Period, calendar: Calendar): Period {
  return periodAt(period.grain, period.endsOn, calendar);
}

/** The period of the same name a year before; for a week 53 the year before lacks, its last week. */
export function samePeriodLastYear(period: Period, calendar: Calendar): Period {
  const year = Number(period.label.slice(0, 4)) - 1;
  if (period.grain === "quarter") return quarterPeriod(year, Number(period.label.slice(6)), calendar);
  if (period.grain === "month") return monthPeriod(year, Number(period.label.slice(5)), calendar);
  return weekPeriod(year, Math.min(Number(period.label.slice(6)), weeksInYear(year)), calendar);
}

/** Every period that shares a day with `[fromDate, toDateExclusive)`, in order; empty when the range is. */
export function periodsBetween(
  grain: Grain,
  fromDate: CivilDate,
  toDateExclusive: CivilDate,
  calendar: Calendar,
): Period[] {
  const periods: Period[] = [];
  if (fromDate >= toDateExclusive) return periods;
  let period = periodAt(grain, fromDate, calendar);
  while (period.startsOn < toDateExclusive) {
    periods.push(period);
    period = nextPeriod(period, calendar);
  }
  return periods;
}

/** Whether a source can hold no more facts of a period: it has one from after it, or took an import after it. */
export function isOver(period: Pick<Period, "endMs">, source: SourceState): boolean {
  const { latestFactMs, latestImportMs } = source;
  return (
    (latestFactMs !== null && latestFactMs >= period.endMs) ||
    (latestImportMs !== null && latestImportMs >= period.endMs)
  );
}

const ORDINALS = ["First", "Second", "Third", "Fourth"];

function formatMonth(date: CivilDate, locale: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, { timeZone: "UTC", ...options }).format(utcMsOfCivil(date));
}

/** "Oct–Dec", with the years where they are not the fiscal year's own. */
function formatMonths(period: Period, locale: string): string {
  const last = addDays(period.endsOn, -1);
  const year = period.label.slice(0, 4);
  const [firstYear, lastYear] = [period.startsOn.slice(0, 4), last.slice(0, 4)];
  const from = formatMonth(period.startsOn, locale, { month: "short" });
  const to = formatMonth(last, locale, { month: "short" });
  if (firstYear !== lastYear) return `${from} ${firstYear}–${to} ${lastYear}`;
  return lastYear === year ? `${from}–${to}` : `${from}–${to} ${lastYear}`;
}

/** A period in full: "Third quarter, 2026" (with its months where they are not the calendar's), "September 2026", "Week 36, 2026". */
export function formatPeriod(period: Period, locale = "en"): string {
  if (period.grain !== "quarter") {
    if (period.grain === "week") return formatPeriodShort(period, locale);
    return formatMonth(period.startsOn, locale, { month: "long", year: "numeric" });
  }
  const quarter = Number(period.label.slice(6));
  const name = `${ORDINALS[quarter - 1]} quarter, ${period.label.slice(0, 4)}`;
  const calendarMonth = two((quarter - 1) * 3 + 1);
  return period.startsOn.slice(5, 7) === calendarMonth ? name : `${name} (${formatMonths(period, locale)})`;
}

/** A period in few characters: "Q3 2026", "Sep 2026", "Week 36, 2026". */
export function formatPeriodShort(period: Period, locale = "en"): string {
  const year = period.label.slice(0, 4);
  if (period.grain === "quarter") return `${period.label.slice(5)} ${year}`;
  if (period.grain === "week") return `Week ${Number(period.label.slice(6))}, ${year}`;
  return formatMonth(period.startsOn, locale, { month: "short", year: "numeric" });
}
