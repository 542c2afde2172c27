import { type CivilDate, civilDateOf } from "@/lib/dates";
import type { FactSet } from "@/lib/facts/fact-set";
import type { ScoreKpi } from "@/lib/facts/schema";
import { type DefinedStage, eventRules } from "@/lib/kpis/definition";
import { listedKpis } from "@/lib/kpis/listed-kpis";
import type { SourceState } from "@/lib/kpis/period";
import type { JourneyKpis } from "@/lib/kpis/schema";
import { scoreKpiOf } from "@/lib/kpis/score-kpi";
import type { DashboardStage } from "./schema";

/** A question whose source holds nothing yet has no scale to tell it by; most are asked on 0–10. */
const UNTOLD: ScoreKpi = "nps";

function askedAt(stage: DefinedStage, facts: FactSet): ScoreKpi[] {
  const kinds = stage.rules
    .filter((rule) => rule.kind === "responses")
    .flatMap((rule) => {
      if (rule.kpi) return [rule.kpi];
      const scales = facts.tables
        .filter((table) => table.sourceId === rule.sourceId)
        .map((table) => table.scale);
      return scales.length === 0 ? [UNTOLD] : scales.flatMap((scale) => (scale && scoreKpiOf(scale)) ?? []);
    });
  return [...new Set(kinds)];
}

/** What the definition and the imports say of a stage. @param full of a persona's stage the one it was narrowed from */
export function dashboardStage(stage: DefinedStage, facts: FactSet, full = stage): DashboardStage {
  const { id, name, retentionAnchor } = stage;
  const [counted, asked] = [eventRules(stage).length > 0, askedAt(stage, facts)];
  const notTheirs = {
    counted: !counted && eventRules(full).length > 0,
    asked: askedAt(full, facts).filter((kind) => !asked.includes(kind)),
  };
  return { id, name, retentionAnchor, counted, asked, notTheirs };
}

/** How far the data reaches: the as-of of the steps, or without steps the newest fact of any source. */
export function dataTo(kpis: JourneyKpis, states: Iterable<SourceState>, zone: string): CivilDate | null {
  if (kpis.asOf !== null) return civilDateOf(Date.parse(kpis.asOf), zone);
  const latest = [...states].map((state) => state.latestFactMs).filter((ms) => ms !== null);
  return latest.length === 0 ? null : civilDateOf(Math.max(...latest), zone);
}

/** When the last conversion of a period becomes final; null: all are, or none is measured. */
export function conversionFinalOn(kpis: JourneyKpis): CivilDate | null {
  const open = listedKpis(kpis).flatMap(({ kpi }) =>
    kpi.kind === "conversion" && !kpi.complete && kpi.finalOn !== null ? [kpi.finalOn] : [],
  );
  return open.sort().at(-1) ?? null;
}

/** How many Kpis were tested together, which the error rate was held for. */
export function calledTogether(kpis: JourneyKpis): number {
  return listedKpis(kpis).filter(({ kpi }) => kpi.verdict && kpi.verdict.adjustedP !== null).length;
}

/** Whether anybody entered, answered or was measured; retention alone looks at the quarter before. */
export function hasData(kpis: JourneyKpis): boolean {
  return kpis.stages.some((stage) => (stage.entrants ?? 0) > 0 || stage.kpis.some((kpi) => kpi.n > 0));
}
