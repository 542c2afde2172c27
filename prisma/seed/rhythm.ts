import { DAY_MS } from "@/lib/dates";
import type { Day, Quarter } from "./calendar";
import type { Random } from "./random";

const HOUR_MS = 3_600_000;

/** When people do things: by the hour of the day, and not in their sleep. */
export interface Rhythm {
  /** An instant of that day, to the second. */
  momentOf(day: Day): number;
  /** Moves an instant of the night to the morning after it, nearly always; later by ten hours at most. */
  awake(ms: number): number;
  /** A wait of `meanDays` on average, short ones far more often, never over 25 days. @unit ms */
  wait(meanDays: number): number;
}

// Shares of a day's traffic by hour: quiet nights, a lunch break, the sofa after eight.
const HOURS = [2, 1, 0.5, 0.4, 0.5, 1, 2.5, 5, 7, 7, 6.5, 6.5, 8, 7, 6, 5.5, 5.5, 6, 7, 9, 11, 10, 6.5, 3.5];
const HOUR_WEIGHTS = HOURS.map((weight, hour) => [hour, weight] as const);
const LONGEST_WAIT_DAYS = 25;

export function createRhythm(quarters: readonly Quarter[], random: Random): Rhythm {
  const days = quarters.flatMap((quarter) => quarter.days);
  const first = (days[0] as Day).startMs;
  const startOf = (ms: number): number => {
    const guess = Math.floor((ms - first) / DAY_MS);
    // The days the clocks change shift every later start by an hour, so the guess may be one day off.
    for (const index of [guess + 1, guess, guess - 1]) {
      const day = days[index];
      if (day && ms >= day.startMs && ms < day.endMs) return day.startMs;
    }
    return first + guess * DAY_MS;
  };
  return {
    momentOf(day) {
      const part = (random.weighted(HOUR_WEIGHTS) + random.next()) / 24;
      return toSecond(day.startMs + part * (day.endMs - day.startMs));
    },
    awake(ms) {
      const hour = (ms - startOf(ms)) / HOUR_MS;
      if (hour >= 6.5 || random.next() < 0.1) return toSecond(ms);
      return toSecond(ms + (7 - hour + 3 * random.next() ** 2) * HOUR_MS);
    },
    wait(meanDays) {
      const all = 1 - Math.exp(-LONGEST_WAIT_DAYS / meanDays);
      return -Math.log(1 - random.next() * all) * meanDays * DAY_MS;
    },
  };
}

/** The share of waits of that mean that are over after `ms`. */
export function shareOver(ms: number, meanDays: number): number {
  const within = Math.min(Math.max(ms / DAY_MS, 0), LONGEST_WAIT_DAYS);
  return (1 - Math.exp(-within / meanDays)) / (1 - Math.exp(-LONGEST_WAIT_DAYS / meanDays));
}

function toSecond(ms: number): number {
  return Math.floor(ms / 1000) * 1000;
}
