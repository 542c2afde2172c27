import type { DateFormat } from "./date-format";

/** What a cell says, before it is checked against the calendar. Reused from cell to cell. */
export interface ScannedDate {
  year: number;
  month: number;
  day: number;
}

/**
 * Reads the date at the beginning of `text` into `out` and gives the position after it, or -1 when it isn't of this form.
 * Whether the day exists is not looked at.
 */
export type DateScan = (text: string, out: ScannedDate) => number;

const ZERO = 48;

/** Number of digits at `at`, at most `most`. */
export function digitsAt(text: string, at: number, most: number): number {
  let count = 0;
  while (count < most) {
    const digit = text.charCodeAt(at + count) - ZERO;
    if (!(digit >= 0 && digit <= 9)) break;
    count++;
  }
  return count;
}

export function numberAt(text: string, at: number, digits: number): number {
  let value = 0;
  for (let i = 0; i < digits; i++) value = value * 10 + text.charCodeAt(at + i) - ZERO;
  return value;
}

/** `-`, `.` or `/` */
function isDateSeparator(code: number): boolean {
  return code >= 45 && code <= 47;
}

function scanYearFirst(text: string, out: ScannedDate): number {
  if (digitsAt(text, 0, 5) !== 4) return -1;
  const separator = text.charCodeAt(4);
  const month = digitsAt(text, 5, 2);
  const dayAt = 5 + month + 1;
  if (!isDateSeparator(separator) || month === 0 || text.charCodeAt(5 + month) !== separator) return -1;
  const day = digitsAt(text, dayAt, 3);
  if (day === 0 || day > 2) return -1;
  out.year = numberAt(text, 0, 4);
  out.month = numberAt(text, 5, month);
  out.day = numberAt(text, dayAt, day);
  return dayAt + day;
}

/** Two-digit years are 1970–2069. */
function fullYear(value: number, digits: number): number {
  if (digits !== 2) return value;
  return value < 70 ? 2000 + value : 1900 + value;
}

function scanYearLast(text: string, out: ScannedDate, dayFirst: boolean): number {
  const first = digitsAt(text, 0, 2);
  const separator = text.charCodeAt(first);
  const second = digitsAt(text, first + 1, 2);
  const yearAt = first + second + 2;
  if (first === 0 || second === 0 || !isDateSeparator(separator) || text.charCodeAt(yearAt - 1) !== separator)
    return -1;
  const year = digitsAt(text, yearAt, 5);
  if (year !== 2 && year !== 4) return -1;
  const one = numberAt(text, 0, first);
  const two = numberAt(text, first + 1, second);
  out.day = dayFirst ? one : two;
  out.month = dayFirst ? two : one;
  out.year = fullYear(numberAt(text, yearAt, year), year);
  return yearAt + year;
}

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const WEEKDAY = "(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\\s+)?";
const DAY_FIRST = new RegExp(
  `^${WEEKDAY}(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+([a-z]{3,9})\\.?,?[\\s-]+(\\d{4}|\\d{2})(?!\\d)`,
  "i",
);
const MONTH_FIRST = new RegExp(
  `^${WEEKDAY}([a-z]{3,9})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)`,
  "i",
);
const MONTH_NAME =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/i;

function scanMonthName(text: string, out: ScannedDate): number {
  const dayFirst = DAY_FIRST.exec(text);
  const match = dayFirst ?? MONTH_FIRST.exec(text);
  if (!match) return -1;
  const name = match[dayFirst ? 2 : 1]!;
  if (!MONTH_NAME.test(name)) return -1;
  out.day = Number(match[dayFirst ? 1 : 2]);
  out.month = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  out.year = fullYear(Number(match[3]), match[3]!.length);
  return match[0].length;
}

function scanCompact(text: string, out: ScannedDate): number {
  if (digitsAt(text, 0, 9) !== 8) return -1;
  out.year = numberAt(text, 0, 4);
  out.month = numberAt(text, 4, 2);
  out.day = numberAt(text, 6, 2);
  return 8;
}

/** How each calendar format is read; the epoch formats count from 1970 and have no date in the text. */
export const dateScans: Record<Exclude<DateFormat, "epoch-s" | "epoch-ms">, DateScan> = {
  iso: scanYearFirst,
  "D/M/Y": (text, out) => scanYearLast(text, out, true),
  "M/D/Y": (text, out) => scanYearLast(text, out, false),
  "D Mon Y": scanMonthName,
  YYYYMMDD: scanCompact,
};
