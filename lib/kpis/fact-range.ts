import { addDays, startOfDayMs } from "@/lib/dates";
import type { FactTable } from "@/lib/facts/fact-set";

/** From the first to the last of some facts, both inclusive, in ms since 1970. */
export interface InstantRange {
  firstMs: number;
  lastMs: number;
}

/** The range of the current facts of some imports; date-only ones fill their day in the team's zone. null: there are none. */
export function factRange(
  tables: Pick<FactTable, "firstAtMs" | "lastAtMs" | "firstDay" | "lastDay">[],
  zone: string,
): InstantRange | null {
  const firsts = tables.flatMap((t) => [
    t.firstAtMs,
    t.firstDay === null ? null : startOfDayMs(t.firstDay, zone),
  ]);
  const lasts = tables.flatMap((t) => [
    t.lastAtMs,
    t.lastDay === null ? null : startOfDayMs(addDays(t.lastDay, 1), zone) - 1,
  ]);
  const known = (values: (number | null)[]) => values.filter((ms) => ms !== null);
  if (known(firsts).length === 0) return null;
  return { firstMs: Math.min(...known(firsts)), lastMs: Math.max(...known(lasts)) };
}
