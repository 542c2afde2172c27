/** A day of the proleptic Gregorian calendar without a zone, "YYYY-MM-DD". */
export type CivilDate = string;

/** A reading on a wall clock. `month` is 1–12. */
export interface WallTime {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  millisecond: number;
}

export const DAY_MS = 86_400_000;

const BUCKET_MS = 900_000;
const MAX_BUCKETS = 131_072;
const MAX_ZONES = 64;

interface ZoneClock {
  format: Intl.DateTimeFormat;
  offsets: Map<number, number>;
  lastBucket: number;
  lastOffset: number;
}

const clocks = new Map<string, ZoneClock>();
let lastZone = "";
let lastClock: ZoneClock | null = null;

function clockOf(zone: string): ZoneClock {
  if (zone === lastZone && lastClock) return lastClock;
  let clock = clocks.get(zone);
  if (!clock) {
    const format = new Intl.DateTimeFormat("en-US", { timeZone: zone, timeZoneName: "longOffset" });
    clock = { format, offsets: new Map(), lastBucket: Number.NaN, lastOffset: 0 };
    if (clocks.size >= MAX_ZONES) clocks.clear();
    clocks.set(zone, clock);
  }
  lastZone = zone;
  lastClock = clock;
  return clock;
}

/** "…GMT+05:45", "…GMT-00:44:30" or a bare "…GMT". */
function readOffsetMs(format: Intl.DateTimeFormat, instantMs: number): number {
  const text = format.format(instantMs);
  const match = /GMT(?:([+-])(\d{2}):(\d{2})(?::(\d{2}))?)?$/.exec(text);
  if (!match) throw new RangeError(`Unreadable zone offset: ${text}`);
  const [, sign, hours = "0", minutes = "0", seconds = "0"] = match;
  const ms = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
  return sign === "-" ? -ms : ms;
}

/**
 * How far the clocks of a zone are ahead of UTC at an instant: local = instant + offset.
 * @unit milliseconds
 * @throws RangeError for an unknown zone or an instant outside the range of dates
 */
export function zoneOffsetMs(instantMs: number, zone: string): number {
  const clock = clockOf(zone);
  const bucket = Math.floor(instantMs / BUCKET_MS);
  if (bucket === clock.lastBucket) return clock.lastOffset;
  let offset = clock.offsets.get(bucket);
  if (offset === undefined) {
    offset = readOffsetMs(clock.format, bucket * BUCKET_MS);
    // Some clocks were changed at 00:01, inside a bucket: such a bucket is never cached.
    if (offset !== readOffsetMs(clock.format, (bucket + 1) * BUCKET_MS - 1)) {
      return readOffsetMs(clock.format, instantMs);
    }
    if (clock.offsets.size >= MAX_BUCKETS) clock.offsets.clear();
    clock.offsets.set(bucket, offset);
  }
  clock.lastBucket = bucket;
  clock.lastOffset = offset;
  return offset;
}

/** The wall time as if it were UTC; years below 100 are taken literally. */
function wallMs(wall: WallTime): number {
  const date = new Date(0);
  date.setUTCFullYear(wall.year, wall.month - 1, wall.day);
  date.setUTCHours(wall.hour, wall.minute, wall.second, wall.millisecond);
  return date.getTime();
}

/** The offsets in force a day before and a day after; no real offset is as long as a day. */
function offsetsAround(localMs: number, zone: string): { before: number; after: number } {
  return { before: zoneOffsetMs(localMs - DAY_MS, zone), after: zoneOffsetMs(localMs + DAY_MS, zone) };
}

/** The earliest instant that shows this local time, or null inside a gap. */
function existingInstantMs(localMs: number, zone: string): number | null {
  const { before, after } = offsetsAround(localMs, zone);
  const earlier = localMs - Math.max(before, after);
  const later = localMs - Math.min(before, after);
  if (earlier + zoneOffsetMs(earlier, zone) === localMs) return earlier;
  return later + zoneOffsetMs(later, zone) === localMs ? later : null;
}

/**
 * The instant at which the clocks of a zone show a wall time. A time skipped by a clock change is moved
 * forward by the length of the gap; of a time shown twice the earlier instant is taken.
 * @unit milliseconds since 1970-01-01T00:00Z
 * @throws RangeError for an unknown zone or a time that is no number
 */
export function localToInstantMs(wall: WallTime, zone: string): number {
  const localMs = wallMs(wall);
  return existingInstantMs(localMs, zone) ?? localMs - offsetsAround(localMs, zone).before;
}

function civilOfUtcMs(utcMs: number): CivilDate {
  const date = new Date(utcMs);
  const year = String(date.getUTCFullYear()).padStart(4, "0");
  const month = date.getUTCMonth() + 1;
  const day = date.getUTCDate();
  return `${year}-${month < 10 ? "0" : ""}${month}-${day < 10 ? "0" : ""}${day}`;
}

/** Midnight UTC of a civil date. @throws RangeError for a text that is no real date */
export function utcMsOfCivil(date: CivilDate): number {
  if (!isCivilDate(date)) throw new RangeError(`Not a date: ${date}`);
  return Date.parse(`${date}T00:00:00Z`);
}

/** The day an instant falls on in a zone. @throws RangeError for an unknown zone */
export function civilDateOf(instantMs: number, zone: string): CivilDate {
  return civilOfUtcMs(instantMs + zoneOffsetMs(instantMs, zone));
}

/**
 * The first instant of a civil day in a zone, also where midnight is skipped. A day that a zone skipped
 * whole starts where the next one starts.
 * @unit milliseconds since 1970-01-01T00:00Z
 * @throws RangeError for a text that is no real date or an unknown zone
 */
export function startOfDayMs(date: CivilDate, zone: string): number {
  const localMs = utcMsOfCivil(date);
  const exact = existingInstantMs(localMs, zone);
  if (exact !== null) return exact;
  // Midnight lies in a gap: find the change of the clocks itself, by halving.
  const { before, after } = offsetsAround(localMs, zone);
  let low = localMs - after;
  let high = localMs - before;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (middle + zoneOffsetMs(middle, zone) >= localMs) high = middle;
    else low = middle;
  }
  return high;
}

/** The date `days` later (earlier when negative). @throws RangeError for a text that is no real date */
export function addDays(date: CivilDate, days: number): CivilDate {
  return civilOfUtcMs(utcMsOfCivil(date) + days * DAY_MS);
}

/** Negative, zero or positive, for sorting dates from early to late. */
export function compareCivil(a: CivilDate, b: CivilDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether a text is a real day written YYYY-MM-DD, years 0001 to 9999. */
export function isCivilDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match || match[1] === "0000") return false;
  const month = Number(match[2]);
  const day = Number(match[3]);
  if (month < 1 || month > 12 || day < 1) return false;
  const lastDay = new Date(0);
  lastDay.setUTCFullYear(Number(match[1]), month, 0);
  return day <= lastDay.getUTCDate();
}

/** Whether a text names a zone of the IANA database. Bare offsets are refused: SQL reads their sign the other way. */
export function isTimeZone(text: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9_+\-/]*$/.test(text)) return false;
  try {
    new Intl.DateTimeFormat("en-US", { timeZone: text });
    return true;
  } catch {
    return false;
  }
}
