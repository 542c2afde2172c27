import { type CivilDate, DAY_MS, localToInstantMs } from "@/lib/dates";
import { type ScannedClock, scanClock } from "./clock-scan";
import { type DateFormat, dateFormatExamples, dateFormats } from "./date-format";
import { type DateScan, dateScans, digitsAt, numberAt } from "./date-scan";

/** When something happened: an exact instant, or a whole day in the team's zone. */
export type ReadTimestamp =
  | { kind: "instant" /** @unit milliseconds since 1970-01-01T00:00Z */; ms: number }
  | { kind: "day"; date: CivilDate }
  | { kind: "error"; error: string };

export type TimestampReader = (text: string) => ReadTimestamp;

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function daysInMonth(year: number, month: number): number {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return leap ? 29 : (MONTH_DAYS[month - 1] ?? 0);
}

/** Days from 1970-01-01 to a day of the Gregorian calendar. @source Howard Hinnant, "chrono-compatible low-level date algorithms" */
function epochDays(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

function civil(year: number, month: number, day: number): CivilDate {
  return `${year}-${month < 10 ? "0" : ""}${month}-${day < 10 ? "0" : ""}${day}`;
}

function failed(error: string): ReadTimestamp {
  return { kind: "error", error };
}

function createEpochReader(format: "epoch-s" | "epoch-ms"): TimestampReader {
  const toMs = format === "epoch-s" ? 1000 : 1;
  const low = Date.UTC(1990, 0, 1);
  const high = Date.UTC(LAST_YEAR + 1, 0, 1);
  return (cell) => {
    const text = cell.trim();
    if (text === "") return failed("The date is missing");
    const digits = digitsAt(text, 0, 16);
    const fraction = text.charCodeAt(digits) === 46 ? digitsAt(text, digits + 1, 12) : 0;
    if (digits === 0 || digits > 15 || text.length !== digits + (fraction > 0 ? fraction + 1 : 0)) {
      return failed(`Not a date in the form ${dateFormatExamples[format]}`);
    }
    const kept = toMs === 1 ? 0 : Math.min(fraction, 3);
    const ms = numberAt(text, 0, digits) * toMs + numberAt(text, digits + 1, kept) * 10 ** (3 - kept);
    if (ms < low || ms >= high)
      return failed(`Not a date between 1990 and ${LAST_YEAR} when read as ${format}`);
    return { kind: "instant", ms };
  };
}

function createCalendarReader(format: DateFormat, scan: DateScan, timeZone: string): TimestampReader {
  const date = { year: 0, month: 0, day: 0 };
  const wall = { ...date, hour: 0, minute: 0, second: 0, millisecond: 0 };
  const clock: ScannedClock = { msOfDay: 0, offsetMs: Number.NaN };
  const wrongForm = `Not a date in the form ${dateFormatExamples[format]}`;
  return (cell) => {
    const text = cell.trim();
    if (text === "") return failed("The date is missing");
    const end = scan(text, date);
    if (end < 0) return failed(wrongForm);
    const { year, month, day } = date;
    if (year < FIRST_YEAR || year > LAST_YEAR)
      return failed(`The year ${year} is not between ${FIRST_YEAR} and ${LAST_YEAR}`);
    if (month < 1 || month > 12) return failed(`There is no month ${month}`);
    if (day < 1 || day > daysInMonth(year, month))
      return failed(`The date ${civil(year, month, day)} doesn't exist`);
    if (end === text.length) return { kind: "day", date: civil(year, month, day) };
    const outcome = scanClock(text, end, clock);
    if (outcome === "form") return failed(wrongForm);
    if (outcome === "range") return failed("The time of day doesn't exist");
    const { msOfDay, offsetMs } = clock;
    if (!Number.isNaN(offsetMs))
      return { kind: "instant", ms: epochDays(year, month, day) * DAY_MS + msOfDay - offsetMs };
    wall.year = year;
    wall.month = month;
    wall.day = day;
    wall.hour = Math.floor(msOfDay / 3_600_000);
    wall.minute = Math.floor(msOfDay / 60_000) % 60;
    wall.second = Math.floor(msOfDay / 1000) % 60;
    wall.millisecond = msOfDay % 1000;
    return { kind: "instant", ms: localToInstantMs(wall, timeZone) };
  };
}

/**
 * A reader of one column's dates. A time with an offset or Z is that instant; a time without is in `timeZone`;
 * a date alone stays a day. Digits after milliseconds are dropped.
 * @param timeZone IANA zone of times that name none
 */
export function createTimestampReader(format: DateFormat, timeZone: string): TimestampReader {
  if (format === "epoch-s" || format === "epoch-ms") return createEpochReader(format);
  return createCalendarReader(format, dateScans[format], timeZone);
}

/** `none`: fewer than half of the values are dates in any known form; `example` is one that isn't, null without values. */
export type DateFormatDecision =
  | { format: DateFormat }
  | { ambiguous: DateFormat[] }
  | { none: true; example: string | null };

/**
 * Which format a column of dates is in, from all its sampled values; empty ones don't count.
 * Dots (31.12.2026) are day first unless a value speaks against it; with slashes and dashes, values that fit day first and
 * month first alike, or some only the one and some only the other, are ambiguous.
 */
export function decideDateFormat(samples: readonly string[]): DateFormatDecision {
  const values = samples.filter((text) => text.trim() !== "");
  const fits = new Map(
    dateFormats.map((format) => {
      const read = createTimestampReader(format, "UTC");
      return [format, values.map((text) => read(text).kind !== "error")];
    }),
  );
  const countOf = (format: DateFormat) => fits.get(format)!.filter(Boolean).length;
  const dayFirst = fits.get("D/M/Y")!;
  const monthFirst = fits.get("M/D/Y")!;
  const either = dayFirst.filter((fit, index) => fit || monthFirst[index]).length;
  const best = dateFormats.reduce((one, other) => (countOf(other) > countOf(one) ? other : one));
  if (values.length === 0 || Math.max(either, countOf(best)) < values.length / 2) {
    const none = values.find((_, index) => dateFormats.every((format) => !fits.get(format)![index]));
    return { none: true, example: none ?? values[0] ?? null };
  }
  if (either < countOf(best) || (best !== "D/M/Y" && best !== "M/D/Y")) return { format: best };
  const onlyDayFirst = dayFirst.some((fit, index) => fit && !monthFirst[index]);
  const onlyMonthFirst = monthFirst.some((fit, index) => fit && !dayFirst[index]);
  if (onlyDayFirst !== onlyMonthFirst) return { format: onlyDayFirst ? "D/M/Y" : "M/D/Y" };
  const dotted = values.every((text, index) => !dayFirst[index] || /^\d+\./.test(text.trim()));
  return dotted && !onlyMonthFirst ? { format: "D/M/Y" } : { ambiguous: ["D/M/Y", "M/D/Y"] };
}
