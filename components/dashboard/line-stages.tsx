import type { StageLineStage } from "@/components/charts/stage-line-stages";
import { VerdictMark } from "@/components/ui/verdict-mark";
import { formatPercent } from "@/lib/format";
import type { Dashboard } from "@/lib/kpis/dashboard/schema";
import { kpiAnchor } from "@/lib/kpis/listed-kpis";
import type { KpiOf, StageKpis } from "@/lib/kpis/schema";
import { callWords } from "@/lib/kpis/verdict-words";

const conversionOf = (stage: StageKpis) =>
  stage.kpis.find((kpi): kpi is KpiOf<"conversion"> => kpi.kind === "conversion");

function GoOn({ anchor, kpi }: { anchor: string; kpi: KpiOf<"conversion"> }) {
  const call = kpi.verdict?.call;
  const tone = call === "improved" ? "text-good" : call === "worsened" ? "text-bad" : "text-ink-3";
  return (
    <a href={`#${anchor}`} className={`inline-flex items-baseline gap-1.5 text-xs hover:underline ${tone}`}>
      {formatPercent(kpi.value)} go on
      {call && <VerdictMark call={call} />}
      {kpi.verdict && <span className="sr-only">, {callWords(kpi.verdict)}</span>}
    </a>
  );
}

/** The stages as the line draws them. A drop-off from fewer people than the team's minimum n is not drawn. */
export function lineStages({ kpis, minimumN }: Pick<Dashboard, "kpis" | "minimumN">): StageLineStage[] {
  return kpis.stages.map((stage) => {
    const conversion = conversionOf(stage);
    const known = conversion && conversion.n >= Math.max(1, minimumN) ? conversion : null;
    return {
      id: stage.id,
      name: stage.name,
      count: stage.entrants,
      stepRatio: known?.value ?? null,
      maturing: conversion?.counts.maturing ?? null,
      note: known && <GoOn anchor={kpiAnchor(stage.id, "conversion")} kpi={known} />,
    };
  });
}
