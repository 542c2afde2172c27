import { listedKpis } from "@/lib/kpis/listed-kpis";
import type { JourneyKpis, Kpi } from "@/lib/kpis/schema";
import { canonicalJson } from "./canonical-json";
import { titleOfNumber } from "./numbers";

type Scalar = string | number | boolean | null;

/** A figure of a number that is not what it was: `field` is "value", "n", "counts.promoters", "verdict.call" and so on. */
export interface ChangedFigure {
  field: string;
  was: Scalar;
  is: Scalar;
}

/** A number that came out otherwise. `figures` is empty when it is there on one side only, as `only` says. */
export interface ChangedNumber {
  name: string;
  unit: Kpi["unit"];
  only: "then" | "now" | null;
  figures: ChangedFigure[];
}

function leaves(value: unknown, path: string, into: Map<string, Scalar>): Map<string, Scalar> {
  if (typeof value === "object" && value !== null) {
    for (const [key, inner] of Object.entries(value)) leaves(inner, path ? `${path}.${key}` : key, into);
  } else if (value !== undefined) into.set(path, value as Scalar);
  return into;
}

function changedFigures(was: unknown, is: unknown): ChangedFigure[] {
  const [before, after] = [leaves(was, "", new Map()), leaves(is, "", new Map())];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((field) => {
    const [a, b] = [before.get(field) ?? null, after.get(field) ?? null];
    return a === b ? [] : [{ field, was: a, is: b }];
  });
}

interface Entry {
  name: string;
  unit: Kpi["unit"];
  figures: unknown;
}

/** Everything that was counted, entrants and as-of too, by a key that stays the same as long as the definition does. */
function entriesOf(kpis: JourneyKpis): Map<string, Entry> {
  const entries = listedKpis(kpis).map((listed): [string, Entry] => [
    listed.anchor,
    { name: titleOfNumber(listed), unit: listed.kpi.unit, figures: listed.kpi },
  ]);
  const entrants = kpis.stages.map(({ id, name, entrants }): [string, Entry] => [
    `${id} entrants`,
    { name: `Entrants of ${name}`, unit: "count", figures: { value: entrants } },
  ]);
  const asOf: [string, Entry] = ["asOf", { name: "As of", unit: "count", figures: { value: kpis.asOf } }];
  return new Map([...entrants, ...entries, asOf]);
}

/** What differs between the numbers as they were and as they come out now, figure by figure; empty = equal to the digit. */
export function compareKpis(was: JourneyKpis, is: JourneyKpis): ChangedNumber[] {
  if (canonicalJson(was) === canonicalJson(is)) return [];
  const [before, after] = [entriesOf(was), entriesOf(is)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key): ChangedNumber[] => {
    const [a, b] = [before.get(key), after.get(key)];
    if (!a || !b) {
      const { name, unit } = (a ?? b)!;
      return [{ name, unit, only: a ? "then" : "now", figures: [] }];
    }
    const figures = changedFigures(a.figures, b.figures);
    return figures.length === 0 ? [] : [{ name: a.name, unit: a.unit, only: null, figures }];
  });
}
