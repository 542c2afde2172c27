import "server-only";
import type { SqlTx } from "@/lib/db";
import type { Grain, Period } from "@/lib/kpis/period";
import { type KpiBasis, whoseNumbers } from "@/lib/kpis/queries";
import { type PeriodCounts, readRollupsOf } from "@/lib/kpis/reading/queries";
import type { Scope } from "@/lib/scope";
import { personaCounts } from "../mutations";
import type { PersonaCounts } from "../persona-counts";

/** A persona's counts of some periods, in their order, and what Kpis are made of with them; null unless their counts are kept. */
export interface PersonaNumbers {
  id: string;
  name: string;
  state: PersonaCounts["state"];
  numbers: { basis: KpiBasis; counts: PeriodCounts[] } | null;
}

/** The counts of every persona of a journey's map, in its order, beside everybody's, whose basis is given. */
export async function readPersonaNumbers(
  tx: SqlTx,
  scope: Scope,
  basis: KpiBasis,
  grain: Grain,
  periods: Period[],
): Promise<PersonaNumbers[]> {
  const all = await personaCounts(tx, scope, basis.definition);
  const kept = all.filter((persona) => persona.state === "kept");
  const counts = await readRollupsOf(tx, kept, grain, periods);
  return all.map(({ id, name, state }) => {
    const at = kept.findIndex((persona) => persona.id === id);
    const own = kept[at];
    const numbers = own ? { basis: whoseNumbers(basis, own).basis, counts: counts[at]! } : null;
    return { id, name, state, numbers };
  });
}
