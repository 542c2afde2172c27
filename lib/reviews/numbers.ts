import { type CalledKpi, listedKpis } from "@/lib/kpis/listed-kpis";
import type { JourneyKpis, Kpi, Verdict } from "@/lib/kpis/schema";

/** The called numbers by what was found: what really changed (worst news first), what did not, and what nobody can tell. */
export interface CalledNumbers {
  changed: CalledKpi[];
  unchanged: CalledKpi[];
  tooLittle: CalledKpi[];
}

export function calledNumbers(kpis: JourneyKpis): CalledNumbers {
  const called = listedKpis(kpis).flatMap((number): CalledKpi[] =>
    number.kpi.verdict ? [{ ...number, verdict: number.kpi.verdict }] : [],
  );
  const of = (call: Verdict["call"]) => called.filter(({ verdict }) => verdict.call === call);
  return {
    changed: [...of("worsened"), ...of("improved")],
    unchanged: of("no detectable change"),
    tooLittle: of("too little data"),
  };
}

/** How a number's name begins a line: "Conversion from Trial to Purchase". */
export function titleOfNumber({ name }: { name: string }): string {
  return name.charAt(0).toLocaleUpperCase("en") + name.slice(1);
}

/** A ratio in percentage points and a score in points stand on the same scale. */
export function inPoints({ unit }: Pick<Kpi, "unit">, value: number): number {
  return unit === "ratio" ? value * 100 : value;
}

/** Half the width, in points, of a scale on which the whiskers of all these numbers can be read, at least 5. */
export function extentOf(numbers: CalledKpi[]): number {
  const ends = numbers.flatMap(({ kpi, verdict: { low, high } }) =>
    low === null || high === null ? [] : [Math.abs(inPoints(kpi, low)), Math.abs(inPoints(kpi, high))],
  );
  return Math.max(5, ...ends);
}
