import { listedKpis } from "@/lib/kpis/listed-kpis";
import type { JourneyKpis } from "@/lib/kpis/schema";

/** Conversions that may still move: how many, and the day that data must reach for all of them to be final. */
export interface Unfinished {
  conversions: number;
  /** civil date, null when none of them can say */
  finalOn: string | null;
}

/** What freezing these numbers now would keep before it is final; null when every conversion is. */
export function unfinishedConversions(kpis: JourneyKpis): Unfinished | null {
  const unfinished = listedKpis(kpis).filter(({ kpi }) => kpi.kind === "conversion" && !kpi.complete);
  if (unfinished.length === 0) return null;
  const days = unfinished.flatMap(({ kpi: { finalOn } }) => finalOn ?? []);
  return { conversions: unfinished.length, finalOn: days.sort().at(-1) ?? null };
}
