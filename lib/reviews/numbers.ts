import type { JourneyKpis, Kpi } from "@/lib/kpis/schema";

/** One number of a journey with its words. `key` tells it apart within a period, `stage` is null for the whole journey. */
export interface ReviewNumber {
  key: string;
  stage: string | null;
  /** "Consideration → Purchase", "NPS of Purchase", "Retention" */
  name: string;
  kpi: Kpi;
}

function nameOf(kpi: Kpi, stage: string, names: Map<string, string>): string {
  switch (kpi.kind) {
    case "conversion":
      return `${stage} → ${names.get(kpi.to) ?? "next stage"}`;
    case "nps":
      return `NPS of ${stage}`;
    case "csat":
      return `CSAT of ${stage}`;
    case "volume":
      return `Volume of ${stage}`;
    case "retention":
      return "Retention";
  }
}

/** Every number of a journey, stage by stage in order, retention last. */
export function numbersOf(kpis: JourneyKpis): ReviewNumber[] {
  const names = new Map(kpis.stages.map((stage) => [stage.id, stage.name]));
  const ofStages = kpis.stages.flatMap((stage) =>
    stage.kpis.map((kpi, index) => ({
      key: `${stage.id} ${kpi.kind} ${index}`,
      stage: stage.name,
      name: nameOf(kpi, stage.name, names),
      kpi,
    })),
  );
  const whole = kpis.kpis.map((kpi) => ({
    key: kpi.kind,
    stage: null,
    name: nameOf(kpi, "the journey", names),
    kpi,
  }));
  return [...ofStages, ...whole];
}

/** A number that was called, so that its verdict is there. */
export type CalledNumber = ReviewNumber & { verdict: NonNullable<Kpi["verdict"]> };

/** The called numbers by what was found: what really changed (worst news first), what did not, and what nobody can tell. */
export interface CalledNumbers {
  changed: CalledNumber[];
  unchanged: CalledNumber[];
  tooLittle: CalledNumber[];
}

export function calledNumbers(kpis: JourneyKpis): CalledNumbers {
  const called = numbersOf(kpis).flatMap((number): CalledNumber[] =>
    number.kpi.verdict ? [{ ...number, verdict: number.kpi.verdict }] : [],
  );
  const of = (call: string) => called.filter(({ verdict }) => verdict.call === call);
  return {
    changed: [...of("worsened"), ...of("improved")],
    unchanged: of("no detectable change"),
    tooLittle: of("too little data"),
  };
}

/** A ratio in percentage points and a score in points stand on the same scale. */
export function inPoints(kpi: Pick<Kpi, "unit">, value: number): number {
  return kpi.unit === "ratio" ? value * 100 : value;
}

/** Half the width, in points, of a scale on which the whiskers of all these numbers can be read, at least 5. */
export function extentOf(numbers: CalledNumber[]): number {
  const ends = numbers.flatMap(({ kpi, verdict }) =>
    verdict.low === null || verdict.high === null
      ? []
      : [Math.abs(inPoints(kpi, verdict.low)), Math.abs(inPoints(kpi, verdict.high))],
  );
  return Math.max(5, ...ends);
}
