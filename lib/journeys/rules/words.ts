import type { FactKind, RuleMatch, ScoreKpi } from "@/lib/facts/schema";

/** A piece of a rule in words; what came from the data is `said`, set apart from our own words. */
export interface RuleWord {
  text: string;
  said: boolean;
}

const own = (text: string): RuleWord => ({ text, said: false });
const said = (text: string): RuleWord => ({ text, said: true });

/** "a", "a or b", "a, b or c". */
function alternatives(texts: string[]): RuleWord[] {
  return texts.flatMap((text, index) => {
    if (index === 0) return [said(text)];
    return [own(index === texts.length - 1 ? " or " : ", "), said(text)];
  });
}

const every: Record<FactKind, string> = {
  events: "Every event",
  responses: "Every answer",
  measures: "Every amount",
};
const readings: Record<ScoreKpi, string> = { nps: "as NPS", csat: "as CSAT" };

function subject(match: RuleMatch, kind: FactKind): RuleWord[] {
  if (match.event?.length)
    return [own(match.event.length === 1 ? "Event " : "Events "), ...alternatives(match.event)];
  if (match.question !== undefined) return [own("Answers to "), said(match.question)];
  if (match.measure !== undefined) return [own("Sum of "), said(match.measure)];
  return [own(every[kind])];
}

/**
 * A rule as a person would say it: "Events purchase or renewal from Website events where channel is email".
 * @param source the name of its source
 */
export function ruleWords(
  rule: { match: RuleMatch; kind?: ScoreKpi },
  source: { name: string; kind: FactKind },
): RuleWord[] {
  const { match } = rule;
  const filters = Object.entries(match.where ?? {}).flatMap(([column, value], index) => [
    own(index === 0 ? " where " : " and "),
    said(column),
    own(" is "),
    said(value === "" ? "empty" : value),
  ]);
  return [
    ...subject(match, source.kind),
    own(" from "),
    said(source.name),
    ...(match.page === undefined ? [] : [own(" on pages that begin with "), said(match.page)]),
    ...filters,
    ...(rule.kind ? [own(`, read ${readings[rule.kind]}`)] : []),
  ];
}

/** The same as one text, for labels. */
export function ruleText(
  rule: { match: RuleMatch; kind?: ScoreKpi },
  source: { name: string; kind: FactKind },
): string {
  return ruleWords(rule, source)
    .map((word) => word.text)
    .join("");
}

const countNouns: Record<FactKind, [one: string, many: string]> = {
  events: ["event", "events"],
  responses: ["answer", "answers"],
  measures: ["row", "rows"],
};

/** What facts of a source of this kind are called: "event", "events". */
export function factNoun(kind: FactKind): { one: string; many: string } {
  const [one, many] = countNouns[kind];
  return { one, many };
}
