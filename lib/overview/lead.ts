import { formatCivilDay, formatPlural } from "@/lib/format";
import type { OverviewJourney, ReviewStanding } from "./schema";

/** A stretch of text; with a place it leads there. */
export interface LeadPart {
  text: string;
  place?: "reviews" | "actions" | "data";
}

/** What a team has to do now: a bold sentence about its reviews, and one about its promises and its data. */
export interface Lead {
  headline: string;
  parts: LeadPart[];
}

interface Given {
  journeys: readonly Pick<OverviewJourney, "name" | "reviews">[];
  openActions: number;
  overdueActions: number;
  oldSources: number;
}

type Kind = ReviewStanding["kind"];
const WORDS: Record<Exclude<Kind, "next">, [one: string, many: string]> = {
  due: ["is due", "are due"],
  running: ["is under way", "are under way"],
  waiting: ["waits for its data", "wait for their data"],
};

function aboutReviews(journeys: Given["journeys"]): string {
  const all = journeys.flatMap(({ name, reviews }) => reviews.map((standing) => ({ name, standing })));
  for (const kind of ["due", "running", "waiting"] as const) {
    const these = all.filter(({ standing }) => standing.kind === kind);
    const [first] = these;
    if (!first) continue;
    if (these.length > 1) return `${formatPlural(these.length, "review")} ${WORDS[kind][1]}.`;
    const of = journeys.length > 1 ? ` of ${first.name}` : "";
    return `The ${first.standing.quarter.short} review${of} ${WORDS[kind][0]}.`;
  }
  const next = all[0]?.standing;
  return next?.kind === "next"
    ? `No review is due before ${formatCivilDay(next.from)}.`
    : "No review is due.";
}

const are = (count: number) => (count === 1 ? "is" : "are");

/** What to do now, in two sentences. Without anything late the second one says how much is open, or is not there. */
export function overviewLead({ journeys, openActions, overdueActions, oldSources }: Given): Lead {
  const late: LeadPart[] = [];
  if (overdueActions > 0)
    late.push({
      text: `${formatPlural(overdueActions, "action")} ${are(overdueActions)} overdue`,
      place: "actions",
    });
  if (oldSources > 0)
    late.push({
      text: `${formatPlural(oldSources, "source")} ${oldSources === 1 ? "waits" : "wait"} for a new export`,
      place: "data",
    });
  if (late.length === 0 && openActions > 0)
    late.push({
      text: `${formatPlural(openActions, "action")} ${are(openActions)} open, none overdue`,
      place: "actions",
    });
  const parts = late.flatMap((part, index) => (index === 0 ? [part] : [{ text: ", and " }, part]));
  return { headline: aboutReviews(journeys), parts: parts.length > 0 ? [...parts, { text: "." }] : [] };
}
