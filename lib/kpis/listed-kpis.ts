import type { JourneyKpis, Kpi, Verdict } from "./schema";

/** A Kpi of a journey with its place. `anchor` is the id its number has on the dashboard; stage is null for retention. */
export interface ListedKpi {
  kpi: Kpi;
  anchor: string;
  stage: { id: string; name: string } | null;
  /** as it stands inside a sentence: "conversion to Purchase" */
  name: string;
}

/** A Kpi with the verdict it surely has. */
export type CalledKpi = ListedKpi & { verdict: Verdict };

function nameOf(kpi: Kpi, stageName: string, nameById: Map<string, string>): string {
  switch (kpi.kind) {
    case "conversion":
      return `conversion to ${nameById.get(kpi.to) ?? "the next stage"}`;
    case "nps":
      return `NPS at ${stageName}`;
    case "csat":
      return `satisfaction at ${stageName}`;
    case "volume":
      return `${kpi.measure ?? "events"} at ${stageName}`;
    case "retention":
      return "retention";
  }
}

/** The id of the nth number of a kind (from 0) at a stage; stage null for those of the journey as a whole. */
export function kpiAnchor(stageId: string | null, kind: Kpi["kind"], nth = 0): string {
  return ["kpi", stageId, kind, nth === 0 ? null : nth + 1].filter((part) => part !== null).join("-");
}

/** Every Kpi of a journey in order: stage by stage, then those of the journey as a whole. */
export function listedKpis({ stages, kpis }: Pick<JourneyKpis, "stages" | "kpis">): ListedKpi[] {
  const nameById = new Map(stages.map((stage) => [stage.id, stage.name]));
  const list = (own: Kpi[], stage: ListedKpi["stage"]): ListedKpi[] =>
    own.map((kpi, index) => {
      const nth = own.slice(0, index).filter((earlier) => earlier.kind === kpi.kind).length;
      return {
        kpi,
        stage,
        anchor: kpiAnchor(stage?.id ?? null, kpi.kind, nth),
        name: nameOf(kpi, stage?.name ?? "", nameById),
      };
    });
  return [...stages.flatMap(({ id, name, kpis: own }) => list(own, { id, name })), ...list(kpis, null)];
}
