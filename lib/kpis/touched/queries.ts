import "server-only";
import type { SqlTx } from "@/lib/db";
import { liveFacts } from "@/lib/facts/queries";
import { getCalendar } from "@/lib/kpis/definitions/queries";
import { factRange, type InstantRange } from "@/lib/kpis/fact-range";

/**
 * Between which instants counts can differ now that an import stands beside the source's earlier ones. An event source whose
 * latest fact moved has moved the as-of of its steps too, so what was still maturing then is touched as well.
 * null: anywhere (the source was empty, so nothing had an as-of). "nothing": the import brought no standing fact.
 */
export async function touchedByImport(
  tx: SqlTx,
  sourceId: string,
  importNo: string,
): Promise<InstantRange | null | "nothing"> {
  const { timeZone } = await getCalendar(tx);
  const { tables } = await liveFacts(tx, [sourceId]);
  const own = factRange(
    tables.filter((table) => table.no === importNo),
    timeZone,
  );
  const before = factRange(
    tables.filter((table) => table.no !== importNo),
    timeZone,
  );
  if (!own) return "nothing";
  if (!before) return null;
  return {
    firstMs: Math.min(own.firstMs, before.lastMs),
    lastMs: Math.max(own.lastMs, before.lastMs),
  };
}
