/**
 * Numbers, dates and sizes as words on the screen. Pure and the same on server and browser: the language is fixed
 * and zone and now are arguments, so that server and browser write the same text.
 */
const MINUS = "\u2212";
const NARROW_SPACE = "\u202f";

/** Stands where there is no number. */
export const NO_VALUE = "–";

const LANGUAGE = "en-US";
const numberFormats = new Map<number, Intl.NumberFormat>();

function decimal(value: number, digits: number): string {
  let format = numberFormats.get(digits);
  if (!format) {
    format = new Intl.NumberFormat(LANGUAGE, {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      signDisplay: "negative",
    });
    numberFormats.set(digits, format);
  }
  return format.format(value).replace("-", MINUS);
}

const usable = (value: number | null | undefined): value is number => value != null && Number.isFinite(value);

/** A count or another number: "8,294". */
export function formatNumber(value: number | null | undefined, digits = 0): string {
  return usable(value) ? decimal(value, digits) : NO_VALUE;
}

/** Whole people, rows, answers: "8,294". */
export function formatCount(value: number | null | undefined): string {
  return formatNumber(value, 0);
}

/** "1 answer", "1,204 answers". */
export function formatPlural(value: number, one: string, many = `${one}s`): string {
  return `${formatCount(value)} ${value === 1 ? one : many}`;
}

/** The figure of a ratio without its sign, for where "%" is set smaller: .548 → "54.8". @unit ratio 0–1 */
export function formatPercentFigure(ratio: number | null | undefined, digits = 1): string {
  return usable(ratio) ? decimal(ratio * 100, digits) : NO_VALUE;
}

/** A ratio as a percentage: .548 → "54.8 %". @unit ratio 0–1 */
export function formatPercent(ratio: number | null | undefined, digits = 1): string {
  return usable(ratio) ? `${decimal(ratio * 100, digits)}${NARROW_SPACE}%` : NO_VALUE;
}

/** With its sign: "+11", "−4.4", "0". */
export function formatSigned(value: number | null | undefined, digits = 0): string {
  if (!usable(value)) return NO_VALUE;
  const text = decimal(value, digits);
  return /[1-9]/.test(text) && value > 0 ? `+${text}` : text;
}

/** A difference of two ratios in percentage points: −.044 → "−4.4". @unit ratio */
export function formatPoints(ratioDifference: number | null | undefined, digits = 1): string {
  return usable(ratioDifference) ? formatSigned(ratioDifference * 100, digits) : NO_VALUE;
}

/** "53.5–56.1"; with a sign, where the dash would be misread, "+4 to +19". */
export function formatInterval(
  low: number | null | undefined,
  high: number | null | undefined,
  { digits = 1, signed = false }: { digits?: number; signed?: boolean } = {},
): string {
  if (!usable(low) || !usable(high)) return NO_VALUE;
  if (signed) return `${formatSigned(low, digits)} to ${formatSigned(high, digits)}`;
  const ends = [decimal(low, digits), decimal(high, digits)];
  return ends.join(low < 0 || high < 0 ? " to " : "–");
}

/** An interval of ratios in per cent: (.535, .561) → "53.5–56.1". @unit ratio 0–1 */
export function formatPercentInterval(
  low: number | null | undefined,
  high: number | null | undefined,
  digits = 1,
): string {
  return usable(low) && usable(high) ? formatInterval(low * 100, high * 100, { digits }) : NO_VALUE;
}

/** The interval of a difference, in brackets: "(−6.4, −2.4)". */
export function formatDifferenceInterval(
  low: number | null | undefined,
  high: number | null | undefined,
  digits = 1,
): string {
  return usable(low) && usable(high)
    ? `(${formatSigned(low, digits)}, ${formatSigned(high, digits)})`
    : NO_VALUE;
}

const dateFormats = new Map<string, Intl.DateTimeFormat>();

function dateParts(at: Date | string | number, zone: string): Record<string, string> {
  let format = dateFormats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat(LANGUAGE, {
      timeZone: zone,
      day: "numeric",
      month: "short",
      year: "numeric",
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
    });
    dateFormats.set(zone, format);
  }
  const parts = format.formatToParts(new Date(at)).map(({ type, value }) => [type, value] as const);
  return Object.fromEntries(parts);
}

/** The day of an instant in a zone: "30 Sep 2026". */
export function formatDate(at: Date | string | number, zone: string): string {
  const { day, month, year } = dateParts(at, zone);
  return `${day} ${month} ${year}`;
}

/** The same without the year: "30 Sep". */
function formatDayMonth(at: Date | string | number, zone: string): string {
  const { day, month } = dateParts(at, zone);
  return `${day} ${month}`;
}

/** "30 Sep 2026, 09:05". */
export function formatDateTime(at: Date | string | number, zone: string): string {
  const { hour, minute } = dateParts(at, zone);
  return `${formatDate(at, zone)}, ${hour}:${minute}`;
}

/** A civil day ("2026-09-30"), which has no zone: "30 Sep 2026"; without its year on wish. */
export function formatCivilDay(day: string, { year = true }: { year?: boolean } = {}): string {
  return year ? formatDate(`${day}T00:00:00Z`, "UTC") : formatDayMonth(`${day}T00:00:00Z`, "UTC");
}

const RELATIVE_STEPS: [Intl.RelativeTimeFormatUnit, number][] = [
  ["year", 31_557_600_000],
  ["month", 2_629_800_000],
  ["week", 604_800_000],
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
  ["second", 1000],
];
const relativeFormat = new Intl.RelativeTimeFormat(LANGUAGE, { numeric: "always" });

/** "4 minutes ago", "in 3 days", "just now" under five seconds. */
export function formatRelative(at: Date | string | number, now: Date | string | number): string {
  const distance = new Date(at).getTime() - new Date(now).getTime();
  if (Math.abs(distance) < 5000) return "just now";
  for (const [unit, size] of RELATIVE_STEPS) {
    if (Math.abs(distance) >= size || unit === "second") {
      return relativeFormat.format(Math.trunc(distance / size), unit);
    }
  }
  return "just now";
}

const BYTE_UNITS = ["bytes", "KB", "MB", "GB", "TB"];

/** Decimal units, as disks and browsers count: "812 bytes", "4.2 MB". */
export function formatBytes(bytes: number | null | undefined): string {
  if (!usable(bytes)) return NO_VALUE;
  let size = Math.max(0, bytes);
  let unit = 0;
  while (size >= 999.5 && unit < BYTE_UNITS.length - 1) {
    size /= 1000;
    unit += 1;
  }
  const digits = unit === 0 || size >= 99.5 ? 0 : 1;
  return `${decimal(size, digits)}${NARROW_SPACE}${BYTE_UNITS[unit]}`;
}

/** A span of time, in its two largest units: "0.8 s", "42 s", "3 min 20 s", "2 h 5 min", "4 days". @unit ms */
export function formatDuration(ms: number | null | undefined): string {
  if (!usable(ms)) return NO_VALUE;
  const seconds = Math.max(0, ms) / 1000;
  if (seconds < 9.95) return `${decimal(seconds, 1)} s`;
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  const pair = (large: number, name: string, small: number, smallName: string) =>
    small === 0 ? `${large} ${name}` : `${large} ${name} ${small} ${smallName}`;
  if (whole < 3600) return pair(Math.floor(whole / 60), "min", whole % 60, "s");
  const minutes = Math.round(seconds / 60);
  if (minutes < 1440) return pair(Math.floor(minutes / 60), "h", minutes % 60, "min");
  return formatPlural(Math.round(minutes / 1440), "day");
}
