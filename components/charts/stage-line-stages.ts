import type { ReactNode } from "react";
import { formatCount, formatPercent } from "@/lib/format";
import type { ChartTable } from "./csv";
import type { LineStage } from "./stage-line-geometry";

export interface StageLineStage extends LineStage {
  id: string;
  name: string;
  /** Something under the count, such as a verdict. */
  note?: ReactNode;
  href?: string;
}

/** One sentence for who can't see the line. */
export function stageLineSummary(stages: StageLineStage[], unit = "people"): string {
  const parts = stages.map((stage) => {
    const count = stage.count === null ? "no data" : `${formatCount(stage.count)} ${unit}`;
    const leave = stage.stepRatio === null ? "" : `, ${formatPercent(1 - stage.stepRatio)} leave`;
    return `${stage.name} ${count}${leave}`;
  });
  return `${parts.join("; ")}.`;
}

/** The numbers of the line as a table, for ChartFrame. */
export function stageLineTable(stages: StageLineStage[], unit = "people"): ChartTable {
  return {
    columns: [
      { label: "Stage" },
      { label: unit.charAt(0).toLocaleUpperCase("en") + unit.slice(1), numeric: true, digits: 0 },
      { label: "Go on, %", numeric: true, digits: 1 },
      { label: "Leave, %", numeric: true, digits: 1 },
      { label: "May still go on", numeric: true, digits: 0 },
    ],
    rows: stages.map(({ name, count, stepRatio, maturing }) => [
      name,
      count,
      stepRatio === null ? null : stepRatio * 100,
      stepRatio === null ? null : 100 - stepRatio * 100,
      maturing ?? null,
    ]),
  };
}
