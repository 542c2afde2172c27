import { addAction } from "@/lib/actions/mutations";
import { createJourney } from "@/lib/journeys/creating/mutations";
import { replaceRules } from "@/lib/journeys/rules/mutations";
import { addDecision } from "@/lib/reviews/decisions/mutations";
import { freezeReview } from "@/lib/reviews/freezing/mutations";
import { startReview } from "@/lib/reviews/mutations";
import type { Scope } from "@/lib/scope";
import { createSource } from "@/lib/sources/mutations";
import { minutesLater, now } from "./clock";
import { importText } from "./measured-journey";
import { createTeam } from "./team";

/** The quarter before the clock of tests. */
export const lastQuarter = "2026-Q2";

const day = (n: number, month: number) =>
  `2026-${String(month).padStart(2, "0")}-${String(1 + (n % 27)).padStart(2, "0")}`;

/** Events of `people` persons in some months, July so that May is mature: all see, and of every `buys` one buys. */
export function eventsCsv(prefix: string, people: number, { months = [2, 5, 7], buys = 3 } = {}): string {
  const rows = months.flatMap((month) =>
    Array.from({ length: people }, (_, i) => {
      const person = `${prefix}-${i}`;
      const seen = `${person}-${month}-see,${person},see,${day(i, month)}T09:00:00Z`;
      const bought = `${person}-${month}-buy,${person},buy,${day(i, month)}T10:00:00Z`;
      return i % buys === 0 ? `${seen}\n${bought}` : seen;
    }).join("\n"),
  );
  return `id,person,name,at\n${rows.join("\n")}\n`;
}

/** Answers of Q1 and Q2, scores going round from `from`. */
export function answersCsv(prefix: string, count: number, from: number): string {
  const rows = [2, 5].flatMap((month) =>
    Array.from(
      { length: count },
      (_, i) => `${prefix}-${month}-${i},${(i % 4) + from},${day(i, month)}T12:00:00Z`,
    ),
  );
  return `id,score,at\n${rows.join("\n")}\n`;
}

export const eventsMapping = { fields: { id: "id", person: "person", event: "name", at: "at" } };
export const answersMapping = { fields: { id: "id", score: "score", at: "at" }, scale: [0, 10] };

/** A journey with numbers in the first half of 2026, from one import of events and one of answers, and no review yet. */
export async function createReviewableJourney(scope: Scope, name = "Subscription") {
  const stages = [{ name: "See" }, { name: "Buy", retentionAnchor: true }];
  const journey = await createJourney(scope, { name, stages }, now);
  const [see, buy] = [journey.stages[0]!, journey.stages[1]!];
  const events = await createSource(scope, { name: "Shop events", kind: "events" }, now);
  const answers = await createSource(scope, { name: "Survey", kind: "responses" }, now);
  const rules = [
    { stage: see.id, source: events.id, match: { event: ["see"] } },
    { stage: buy.id, source: events.id, match: { event: ["buy"] } },
    { stage: buy.id, source: answers.id, match: {} },
  ];
  await replaceRules(scope, { journey: journey.id, rules }, now);
  const first = await importText(scope, events.id, eventsCsv("a", 120), {
    mapping: eventsMapping,
    fileName: "shop.csv",
  });
  const second = await importText(scope, answers.id, answersCsv("a", 60, 5), {
    mapping: answersMapping,
    fileName: "survey.csv",
  });
  return {
    journeyId: journey.id,
    stages: { see, buy },
    sources: { events, answers },
    imports: [first, second],
  };
}

/** The same with a draft of the last quarter's review. */
export async function createDraft(scope: Scope) {
  const journey = await createReviewableJourney(scope);
  const { id } = await startReview(
    scope,
    { journeyId: journey.journeyId, period: lastQuarter },
    minutesLater(1),
  );
  return { ...journey, reviewId: id };
}

/** What a decision says beside its title. */
export const decisionWords = {
  because: "It is slow.",
  expectation: "Two points more.",
  judgedOn: "2026-11-15",
};

/** A team with a frozen review that has two decisions and an action of the first. */
export async function createWrittenReview() {
  const { scope, user } = await createTeam();
  const draft = await createDraft(scope);
  const { reviewId, stages } = draft;
  const decide = (title: string, minute: number) =>
    addDecision(scope, { reviewId, title, ...decisionWords }, minutesLater(minute));
  const first = await decide("First", 2);
  const second = await decide("Second", 3);
  const fields = { ownerId: scope.userId, dueOn: "2026-10-01", stageId: stages.buy.id, decisionId: first.id };
  const action = await addAction(scope, { reviewId, title: "Do it", ...fields }, minutesLater(4));
  await freezeReview(scope, reviewId, minutesLater(5));
  return { scope, user, ...draft, decisions: [first.id, second.id] as const, actionId: action.id, fields };
}
