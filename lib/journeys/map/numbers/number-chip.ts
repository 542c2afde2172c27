import { formatPercent, formatSigned } from "@/lib/format";
import type { NumberChip } from "@/lib/journeys/map/numbers";
import { kpiWords, type WordsContext } from "@/lib/kpis/dashboard/kpi-words";
import type { ListedKpi } from "@/lib/kpis/listed-kpis";
import type { Kpi } from "@/lib/kpis/schema";
import { callWords, figureOfChange } from "@/lib/kpis/verdict-words";

type Judged = Exclude<Kpi, { kind: "volume" }>;

const labels: Record<NumberChip["kind"], string> = {
  conversion: "go on",
  nps: "NPS",
  csat: "satisfied",
  retention: "return",
};

const capital = (text: string) => text.charAt(0).toLocaleUpperCase("en") + text.slice(1);

function changeOf(kpi: Judged): string | null {
  const { verdict } = kpi;
  const called = verdict?.call === "improved" || verdict?.call === "worsened";
  return called && verdict.delta !== null ? figureOfChange(verdict.delta, kpi.unit) : null;
}

/** A number of the dashboard in the size of a few words; below the minimum n only how much there is. */
export function numberChip(
  { kpi, name }: ListedKpi & { kpi: Judged },
  context: WordsContext,
  href: string,
): NumberChip {
  const words = kpiWords(kpi, context);
  const shown =
    words.figure === null ? null : kpi.unit === "points" ? formatSigned(kpi.value) : formatPercent(kpi.value);
  const call = kpi.n > 0 && kpi.verdict ? kpi.verdict : null;
  const said = words.verdict?.detail;
  return {
    kind: kpi.kind,
    figure: shown,
    label: labels[kpi.kind],
    call: call?.call ?? null,
    change: changeOf(kpi),
    n: kpi.n,
    basis: words.basis,
    lines: [
      `${capital(name)}: ${shown === null ? words.basis : `${shown} (${words.basis})`}.`,
      ...(words.open ? [`${words.open}.`] : []),
      ...(call ? [`${capital(callWords(call))}.${said ? ` ${said}` : ""}`] : []),
    ],
    href,
  };
}
