import { listedKpis } from "@/lib/kpis/listed-kpis";
import type { ChangeCall, JourneyKpis } from "@/lib/kpis/schema";

const ORDER: ChangeCall[] = ["worsened", "improved", "no detectable change", "too little data"];

/** How many numbers of a journey were called what, the worst news first; calls nobody made are left out. */
export function callCounts(
  kpis: Pick<JourneyKpis, "stages" | "kpis">,
): { call: ChangeCall; count: number }[] {
  const calls = listedKpis(kpis).flatMap(({ kpi }) => kpi.verdict?.call ?? []);
  return ORDER.map((call) => ({ call, count: calls.filter((made) => made === call).length })).filter(
    ({ count }) => count > 0,
  );
}
