import { digitsAt, numberAt } from "./date-scan";

/** A time of day as a cell writes it. Reused from cell to cell. */
export interface ScannedClock {
  /** @unit milliseconds since midnight on that clock */
  msOfDay: number;
  /** How far the clock is ahead of UTC; NaN when the cell doesn't say. @unit milliseconds */
  offsetMs: number;
}

const SPACE = /\s/;

function skipSpaces(text: string, at: number): number {
  let next = at;
  while (next < text.length && (text.charCodeAt(next) === 32 || SPACE.test(text.charAt(next)))) next++;
  return next;
}

/** Milliseconds of a fraction at `at` (".5", ",123456"), digits after the third dropped; `out` gets the position after it. */
function fractionMs(text: string, at: number, digits: number): number {
  const kept = Math.min(digits, 3);
  const value = numberAt(text, at, kept);
  return kept === 1 ? value * 100 : kept === 2 ? value * 10 : value;
}

/** Offset at the end of a cell: Z, UTC, GMT, +01:00, -0500, +01. NaN when it is none. */
function offsetOf(text: string, at: number): number {
  const sign = text.charCodeAt(at);
  if (sign !== 43 && sign !== 45) {
    const word = text.slice(at).toUpperCase();
    return word === "Z" || word === "UTC" || word === "GMT" ? 0 : Number.NaN;
  }
  const hours = digitsAt(text, at + 1, 2);
  const minutesAt = text.charCodeAt(at + 3) === 58 ? at + 4 : at + 3;
  const minutes = digitsAt(text, minutesAt, 2);
  const bare = text.length === at + 3;
  if (hours !== 2 || (!bare && (minutes !== 2 || minutesAt + 2 !== text.length))) return Number.NaN;
  const hour = numberAt(text, at + 1, 2);
  const minute = bare ? 0 : numberAt(text, minutesAt, 2);
  if (hour > 15 || minute > 59) return Number.NaN;
  const ms = (hour * 60 + minute) * 60_000;
  return sign === 45 ? -ms : ms;
}

/** 12 AM is 0, 12 PM is 12; -1 when such an hour isn't on a 12-hour clock. */
function hourOf12(hour: number, isPm: boolean): number {
  if (hour < 1 || hour > 12) return -1;
  return (hour % 12) + (isPm ? 12 : 0);
}

/**
 * Reads the rest of a cell from `start` as a time of day: "T05:06:07.123Z", " 5:06 PM", ", 17:05", " 10:00:00 -0500".
 * @returns "ok", "form" when it isn't written like a time, "range" when no clock shows it (25:00)
 */
export function scanClock(text: string, start: number, out: ScannedClock): "ok" | "form" | "range" {
  const lead = text.charCodeAt(start);
  let at = lead === 84 || lead === 116 || lead === 44 ? skipSpaces(text, start + 1) : skipSpaces(text, start);
  if (at === start) return "form";
  const hourDigits = digitsAt(text, at, 3);
  if (hourDigits === 0 || hourDigits > 2) return "form";
  let hour = numberAt(text, at, hourDigits);
  at += hourDigits;
  if (text.charCodeAt(at) !== 58 || digitsAt(text, at + 1, 3) !== 2) return "form";
  const minute = numberAt(text, at + 1, 2);
  at += 3;
  let second = 0;
  let ms = 0;
  if (text.charCodeAt(at) === 58) {
    if (digitsAt(text, at + 1, 3) !== 2) return "form";
    second = numberAt(text, at + 1, 2);
    at += 3;
    const point = text.charCodeAt(at);
    if (point === 46 || point === 44) {
      const digits = digitsAt(text, at + 1, 12);
      if (digits === 0) return "form";
      ms = fractionMs(text, at + 1, digits);
      at += 1 + digits;
    }
  }
  at = skipSpaces(text, at);
  const half = text.charCodeAt(at) | 32;
  if ((half === 97 || half === 112) && (text.charCodeAt(at + 1) | 32) === 109) {
    hour = hourOf12(hour, half === 112);
    at = skipSpaces(text, at + 2);
  }
  out.offsetMs = at < text.length ? offsetOf(text, at) : Number.NaN;
  if (at < text.length && Number.isNaN(out.offsetMs)) return "form";
  if (hour < 0 || hour > 23 || minute > 59 || second > 59) return "range";
  out.msOfDay = ((hour * 60 + minute) * 60 + second) * 1000 + ms;
  return "ok";
}
