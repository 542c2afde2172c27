import { formatCount, formatPlural } from "@/lib/format";
import { headlineOf } from "./change-headline";
import { type CalledKpi, listedKpis } from "./listed-kpis";
import type { JourneyKpis, Verdict } from "./schema";
import { figureOfChange, sizeOfChange } from "./verdict-words";

/** A stretch of text; with an anchor it belongs to that number of the dashboard. */
export interface SentencePart {
  text: string;
  anchor?: string;
}

/** What changed, in words: a headline, and sentences whose clauses lead to their numbers. */
export interface ChangeSentence {
  headline: string;
  parts: SentencePart[];
}

const MOST_CHANGES = 6;
const MOST_OTHERS = 3;
const NUMBERS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

const inWords = (count: number) => NUMBERS[count] ?? formatCount(count);
const capital = (text: string) => text.charAt(0).toLocaleUpperCase("en") + text.slice(1);

/** Puts commas and a last "and" between parts. */
function joined(parts: SentencePart[]): SentencePart[] {
  return parts.flatMap((part, index) => {
    if (index === 0) return [part];
    return [{ text: index === parts.length - 1 ? " and " : ", " }, part];
  });
}

/** The first few, each a clause, and how many more there are. */
function named(
  list: CalledKpi[],
  most: number,
  clause: (called: CalledKpi, index: number) => string,
): SentencePart[] {
  const shown = list.length > most + 1 ? list.slice(0, most) : list;
  const clauses: SentencePart[] = shown.map((called, index) => ({
    text: clause(called, index),
    anchor: called.anchor,
  }));
  const rest = list.length - shown.length;
  return joined(rest > 0 ? [...clauses, { text: `${formatCount(rest)} more` }] : clauses);
}

function capitalised(parts: SentencePart[]): SentencePart[] {
  return parts.map((part, index) => (index === 0 ? { ...part, text: capital(part.text) } : part));
}

/** "Conversion to B fell by 4.4 points, retention by 11.0 and NPS at C by 16" */
function movedGroup(list: CalledKpi[], verb: string): SentencePart[] {
  return named(list, MOST_CHANGES, ({ name, kpi, verdict }, index) => {
    const delta = verdict.delta ?? 0;
    return index === 0
      ? `${name} ${verb} by ${sizeOfChange(delta, kpi.unit)}`
      : `${name} by ${figureOfChange(delta, kpi.unit)}`;
  });
}

function changes(list: CalledKpi[]): SentencePart[] {
  if (list.length === 0) return [];
  const groups = [
    movedGroup(
      list.filter(({ verdict }) => (verdict.delta ?? 0) < 0),
      "fell",
    ),
    movedGroup(
      list.filter(({ verdict }) => (verdict.delta ?? 0) >= 0),
      "rose",
    ),
  ].filter((group) => group.length > 0);
  const text = groups.flatMap((group, index) => (index === 0 ? group : [{ text: "; " }, ...group]));
  const open = list.filter(({ verdict }) => verdict.soFar);
  const which = open.length === list.length ? "so far" : "conversions so far";
  const soFar = open.length === 0 ? "" : ` (${which})`;
  const many = list.length === 1 ? "one real change" : `${inWords(list.length)} real changes`;
  return [...capitalised(text), { text: `: ${many}${soFar}. ` }];
}

/** "NPS at Use moved by 1 point, which 165 answers can't tell from chance. " */
function untold(list: CalledKpi[]): SentencePart[] {
  const [only] = list;
  if (!only) return [];
  if (list.length > 1) {
    const names = named(list, MOST_OTHERS, ({ name }) => name);
    return [...capitalised(names), { text: " moved too little to tell from chance. " }];
  }
  const { kpi, name, verdict, anchor } = only;
  const size = sizeOfChange(verdict.delta ?? 0, kpi.unit);
  const moved = /[1-9]/.test(size) ? `moved by ${size}` : "hardly moved";
  const asked = kpi.kind === "nps" || kpi.kind === "csat";
  const counted = asked ? formatPlural(kpi.n, "answer") : formatPlural(kpi.n, "person", "people");
  const tell = moved === "hardly moved" ? "." : `, which ${counted} can't tell from chance.`;
  return [{ text: capital(`${name} ${moved}`), anchor }, { text: `${tell} ` }];
}

function tooLittle(list: CalledKpi[]): SentencePart[] {
  const few = list.filter(({ verdict }) => verdict.reason === "n");
  if (few.length === 0) return [];
  const names = named(few, MOST_OTHERS, ({ name }) => name);
  return [...capitalised(names), { text: ` ${few.length === 1 ? "has" : "have"} too little data to tell. ` }];
}

/** Why a whole group waits, once for all of them. */
function waiting(list: CalledKpi[], others: boolean): SentencePart[] {
  const open = list.some(({ verdict }) => verdict.reason === "period not over");
  const alone = list.some(({ verdict }) => verdict.reason === "no earlier period");
  const rest = others ? "The rest is" : "Changes are";
  return [
    ...(open ? [{ text: `${rest} called when the quarter is over in the data. ` }] : []),
    ...(alone ? [{ text: "There is no earlier quarter to compare with. " }] : []),
  ];
}

/**
 * Says what changed in a quarter against the one before: real changes first, then what can't be told from chance, then
 * what has too little data. It states what was measured, never why. Without any verdict the parts are empty.
 */
export function changeSentence(kpis: Pick<JourneyKpis, "stages" | "kpis">): ChangeSentence {
  const called = listedKpis(kpis).flatMap((listed): CalledKpi[] =>
    listed.kpi.verdict ? [{ ...listed, verdict: listed.kpi.verdict }] : [],
  );
  const of = (...calls: Verdict["call"][]) => called.filter(({ verdict }) => calls.includes(verdict.call));
  const real = of("improved", "worsened");
  const same = of("no detectable change");
  const little = of("too little data");
  const parts = [
    ...changes(real),
    ...untold(same),
    ...tooLittle(little),
    ...waiting(little, real.length + same.length > 0),
  ];
  const last = parts.at(-1);
  const trimmed = last ? [...parts.slice(0, -1), { ...last, text: last.text.trimEnd() }] : [];
  return { headline: headlineOf(real, same, little), parts: trimmed };
}
