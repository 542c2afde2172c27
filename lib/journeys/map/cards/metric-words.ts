import { formatCount, NO_VALUE } from "@/lib/format";
import type { CardMetric } from "@/lib/journeys/map/item-kinds";
import type { MapNumbers } from "@/lib/journeys/map/numbers";

/** A number of its stage as a card shows it. */
export interface MetricWords {
  /** "54.8 %"; a dash: there is none */
  figure: string;
  /** what it is: "go on" */
  label: string;
  /** how many it rests on, or why there is none; empty: nothing to say */
  basis: string;
}

/** How a list of metrics names them. */
export const metricNames: Record<CardMetric, string> = {
  entrants: "People who come to the stage",
  conversion: "Conversion to the next stage",
  nps: "NPS",
  csat: "Satisfaction (CSAT)",
  retention: "Retention",
};

const shortNames: Record<CardMetric, string> = {
  entrants: "people",
  conversion: "go on",
  nps: "NPS",
  csat: "satisfied",
  retention: "come back",
};

/** The number of a stage that a card asks for. numbers null: the journey has none. */
export function metricWords(metric: CardMetric, stageId: string, numbers: MapNumbers | null): MetricWords {
  const stage = numbers?.stages[stageId];
  const label = shortNames[metric];
  if (metric === "entrants") {
    const people = stage?.entrants ?? null;
    if (people === null) return { figure: NO_VALUE, label, basis: "Nothing is counted here yet" };
    return { figure: formatCount(people), label, basis: `in ${numbers!.quarter.short}` };
  }
  const chip = stage?.chips.find(({ kind }) => kind === metric);
  if (!chip) return { figure: NO_VALUE, label, basis: "Nothing is counted here yet" };
  return {
    figure: chip.figure ?? NO_VALUE,
    label: chip.label,
    basis: `${chip.basis} · ${numbers!.quarter.short}`,
  };
}
