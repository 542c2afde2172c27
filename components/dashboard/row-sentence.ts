import { kpiWords, type WordsContext } from "@/lib/kpis/dashboard/kpi-words";
import { callWords } from "@/lib/kpis/verdict-words";
import type { DashboardRow } from "./dashboard-rows";

/** A row in one sentence: "Trial 54.8 %, no detectable change; Use 12 people · 30 needed." */
export function rowSentence(row: DashboardRow, context: WordsContext): string {
  const parts = row.cells.flatMap(({ stage, numbers }) =>
    numbers.flatMap(({ kpi }) => {
      if (kpi.kind === "volume") return [];
      const { figure, unit, basis } = kpiWords(kpi, context);
      const value = figure === null ? basis : `${figure}${unit ? ` ${unit}` : ""}`;
      const call = kpi.verdict && callWords(kpi.verdict);
      return [`${stage.name} ${value}${figure !== null && call ? `, ${call}` : ""}`];
    }),
  );
  return parts.length === 0 ? "No numbers yet." : `${parts.join("; ")}.`;
}
