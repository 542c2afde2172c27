import { addDays, DAY_MS, localToInstantMs, startOfDayMs, utcMsOfCivil, zoneOffsetMs } from "@/lib/dates";
import { type Calendar, type Period, periodAt, previousPeriod } from "@/lib/kpis/period";

export const ZONE = "Europe/Berlin";
const FISCAL_YEAR_START_MONTH = 1;
export const CALENDAR: Calendar = { timeZone: ZONE, fiscalYearStartMonth: FISCAL_YEAR_START_MONTH };

/** One day of the team's zone; `weekday` 0 is Monday, `weight` its share of traffic. */
export interface Day {
  date: string;
  startMs: number;
  endMs: number;
  weekday: number;
  weight: number;
}

export interface Quarter extends Period {
  days: Day[];
  /** The third Wednesday of the middle month, when releases go out. */
  releaseDay: Day;
}

/**
 * The last quarters over at `now`, oldest first.
 * @unit now in ms since the epoch
 */
export function quartersBefore(now: number, count: number): Quarter[] {
  const quarters: Quarter[] = [];
  let period = periodAt("quarter", now, CALENDAR);
  for (let i = 0; i < count; i++) {
    period = previousPeriod(period, CALENDAR);
    const days = daysOf(period);
    quarters.unshift({ ...period, days, releaseDay: thirdWednesday(days) });
  }
  return quarters;
}

/** That date, or the Monday after it when it falls on a weekend. */
export function workday(date: string): string {
  const weekday = weekdayOf(date);
  return weekday < 5 ? date : addDays(date, 7 - weekday);
}

/** The instant of a wall-clock time on a civil date of the team's zone. */
export function instantAt(date: string, hour: number, minute: number): number {
  const [year, month, day] = date.split("-").map(Number) as [number, number, number];
  return localToInstantMs({ year, month, day, hour, minute, second: 0, millisecond: 0 }, ZONE);
}

/** `2026-08-19 14:03:11` on the clock of the team's zone, as survey tools write it. */
export function wallClock(ms: number): string {
  return new Date(ms + zoneOffsetMs(ms, ZONE)).toISOString().slice(0, 19).replace("T", " ");
}

function weekdayOf(date: string): number {
  return (new Date(utcMsOfCivil(date)).getUTCDay() + 6) % 7;
}

function daysOf({ startsOn, endsOn }: Period): Day[] {
  const days: Day[] = [];
  let startMs = startOfDayMs(startsOn, ZONE);
  for (let date = startsOn; date < endsOn; ) {
    const next = addDays(date, 1);
    const endMs = startOfDayMs(next, ZONE);
    days.push({ date, startMs, endMs, weekday: weekdayOf(date), weight: weightOf(date) });
    date = next;
    startMs = endMs;
  }
  return days;
}

const WEEKDAYS = [1.06, 1.02, 1.0, 1.0, 0.94, 0.88, 1.1];

function weightOf(date: string): number {
  const monthDay = date.slice(5);
  // People look for coffee in the cold half of the year; little happens between the holidays.
  const dayOfYear = (utcMsOfCivil(date) - utcMsOfCivil(`${date.slice(0, 4)}-01-01`)) / DAY_MS;
  const season = 1 + 0.06 * Math.cos((2 * Math.PI * (dayOfYear + 15)) / 365);
  const feast = monthDay >= "12-24" && monthDay <= "12-26" ? 0.55 : monthDay === "01-01" ? 0.6 : 1;
  const sale = monthDay >= "11-23" && monthDay <= "11-30" ? 1.3 : 1;
  return (WEEKDAYS[weekdayOf(date)] as number) * season * feast * sale;
}

function thirdWednesday(days: readonly Day[]): Day {
  const middle = days[Math.floor(days.length / 2)] as Day;
  const month = middle.date.slice(0, 7);
  const wednesdays = days.filter((day) => day.weekday === 2 && day.date.startsWith(month));
  return wednesdays[2] as Day;
}
