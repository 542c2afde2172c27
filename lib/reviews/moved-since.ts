import { listedKpis } from "@/lib/kpis/listed-kpis";
import type { Snapshot } from "./snapshot";

/**
 * Whether a number of the compared quarter is another here than that quarter's own review froze: it matured, or its imports
 * or rules changed since. Numbers that only one of the two has are not compared; false too when `earlier` is of another quarter.
 */
export function movedSince(pack: Snapshot, earlier: Snapshot): boolean {
  if (earlier.period.label !== pack.comparedWith) return false;
  const frozen = new Map(listedKpis(earlier.kpis).map(({ anchor, kpi }) => [anchor, kpi.value]));
  return listedKpis(pack.kpis).some(({ anchor, kpi: { verdict } }) => {
    const was = frozen.get(anchor);
    return verdict !== undefined && was !== undefined && verdict.previous !== was;
  });
}
