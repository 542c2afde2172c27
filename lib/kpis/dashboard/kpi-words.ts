import { type CivilDate, compareCivil } from "@/lib/dates";
import {
  formatCivilDay,
  formatCount,
  formatInterval,
  formatPercentFigure,
  formatPercentInterval,
  formatPlural,
  formatSigned,
} from "@/lib/format";
import type { ChangeCall, Kpi } from "@/lib/kpis/schema";
import { verdictDelta, verdictDetail, whyUncalled } from "@/lib/kpis/verdict-words";

/** What the words of a number depend on beside itself. */
export interface WordsContext {
  /** "Q2 2026" */
  against: string;
  minimumN: number;
  calledTogether: number;
  today: CivilDate;
  /** of the rows of one persona: where there are none that need not mean that nobody was there */
  ofPersona?: boolean;
}

/** A change call as text; `detail` says what the p-value means. */
export interface VerdictWords {
  call: ChangeCall;
  /** what to say in place of the call, where its own word would mislead; "to compare with" then follows it */
  words: string | null;
  delta: string | null;
  soFar: boolean;
  why: string | null;
  detail: string;
}

/** A number as text. `figure` is null where there is none to show, and `basis` then says why. */
export interface KpiWords {
  figure: string | null;
  unit: string | null;
  basis: string;
  /** what is still open about it */
  open: string | null;
  verdict: VerdictWords | null;
}

type Judged = Exclude<Kpi, { kind: "volume" }>;

function figureOf(kpi: Judged): Pick<KpiWords, "figure" | "unit"> {
  if (kpi.unit === "points") return { figure: formatSigned(kpi.value), unit: null };
  return { figure: formatPercentFigure(kpi.value), unit: "%" };
}

function basisOf(kpi: Judged): string {
  const share = formatPercentInterval(kpi.low, kpi.high);
  switch (kpi.kind) {
    case "nps":
      return `${formatPlural(kpi.n, "answer")} · ${formatInterval(kpi.low, kpi.high, { digits: 0, signed: true })}`;
    case "csat":
      return `${formatCount(kpi.counts.top)} of ${formatPlural(kpi.n, "answer")} · ${share}`;
    default:
      return `${formatCount(kpi.counts.numerator)} of ${formatCount(kpi.n)} · ${share}`;
  }
}

/** "14 answers", "1 person". */
function countedWords(kpi: Judged): string {
  const asked = kpi.kind === "nps" || kpi.kind === "csat";
  return asked ? formatPlural(kpi.n, "answer") : formatPlural(kpi.n, "person", "people");
}

function nothingWords(kpi: Judged, { against, ofPersona }: WordsContext): string {
  const mayCome = kpi.kind === "conversion" && kpi.counts.maturing > 0;
  if (ofPersona && !mayCome) return "No rows of theirs";
  if (kpi.kind === "retention") return `Nobody was active in ${against}`;
  if (kpi.kind !== "conversion") return "No answers in this quarter";
  if (kpi.counts.maturing === 0) return "Nobody entered in this quarter";
  return `${formatPlural(kpi.counts.maturing, "person", "people")} entered, none long enough ago to tell`;
}

/** A day as a sentence of today names it: "30 Oct", in another year "30 Oct 2026". */
export function dayWords(day: CivilDate, today: CivilDate): string {
  return formatCivilDay(day, { year: day.slice(0, 4) !== today.slice(0, 4) });
}

/** "final on 30 Oct"; past that day time alone makes nothing final, and it says what data does. */
function finalWords(finalOn: CivilDate | null, today: CivilDate): string {
  if (finalOn === null) return "not final";
  const day = dayWords(finalOn, today);
  return compareCivil(finalOn, today) > 0 ? `final on ${day}` : `final with data to ${day}`;
}

function openWords(kpi: Judged, today: CivilDate): string | null {
  if (kpi.complete) return null;
  return `So far, ${finalWords(kpi.finalOn, today)}`;
}

function verdictWords(kpi: Judged, context: WordsContext): VerdictWords | null {
  const { verdict } = kpi;
  if (!verdict) return null;
  const delta = verdict.call === "too little data" ? null : verdictDelta(verdict, kpi.unit);
  const first = verdict.reason === "no earlier period";
  return {
    call: verdict.call,
    words: first ? "No earlier quarter" : null,
    delta,
    soFar: verdict.soFar,
    why: whyUncalled(kpi, context),
    detail: verdictDetail(kpi, verdict, context),
  };
}

/** A number of the dashboard as text: below the team's minimum n only how much there is, and how much is needed. */
export function kpiWords(kpi: Judged, context: WordsContext): KpiWords {
  const nothing = { figure: null, unit: null, open: openWords(kpi, context.today) };
  if (kpi.n === 0) return { ...nothing, basis: nothingWords(kpi, context), open: null, verdict: null };
  const verdict = verdictWords(kpi, context);
  if (kpi.n < context.minimumN) {
    return { ...nothing, basis: `${countedWords(kpi)} · ${context.minimumN} needed`, verdict };
  }
  return { ...figureOf(kpi), basis: basisOf(kpi), open: openWords(kpi, context.today), verdict };
}

/** "until 30 Oct": to when the end of a series can still move; null when it can't. */
export function openUntil(kpi: Kpi, today: CivilDate): string | null {
  if (kpi.complete || kpi.finalOn === null) return null;
  return `until ${dayWords(kpi.finalOn, today)}`;
}
