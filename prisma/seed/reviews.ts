import { addDays } from "@/lib/dates";
import { instantAt, type Quarter, workday } from "./calendar";
import type { ClosedReview, DemoReview } from "./demo";
import { BUY_BEFORE_RELEASE, type NpsCounts, type QuarterStory } from "./story";
import { npsTotal } from "./survey";

const ORDINALS = ["first", "second", "third", "fourth"];

interface Told {
  quarter: Quarter;
  story: QuarterStory;
}

/** The review of the middle quarter, held in the newest, and the one of the newest, which is due. */
export function demoReviews(before: Told, middle: Told, newest: Told): DemoReview[] {
  return [closedReview(before, middle, newest), { state: "due", quarter: newest.quarter.label }];
}

function closedReview(before: Told, middle: Told, newest: Told): ClosedReview {
  const { endsOn, label } = middle.quarter;
  const readOn = workday(addDays(endsOn, 6));
  const metOn = workday(addDays(readOn, 2));
  // Conversions of a quarter are final thirty days after its end; two weeks more to look at them.
  const judgedOn = workday(addDays(newest.quarter.endsOn, 45));
  return {
    state: "closed",
    quarter: label,
    startedAt: iso(instantAt(readOn, 9, 10)),
    frozenAt: iso(instantAt(readOn, 9, 40)),
    closedAt: iso(instantAt(metOn, 15, 35)),
    by: "jo",
    notes: notes(before.story, middle),
    decisions: decisions(middle.story, judgedOn),
    actions: [
      {
        title: "Put the taste quiz on every page of the bean guide",
        owner: "mia",
        dueOn: workday(addDays(metOn, 14)),
        stage: "Consideration",
      },
      {
        title: "Reply to every support message within one working day",
        owner: "tom",
        dueOn: workday(addDays(metOn, 7)),
        stage: "Experience",
      },
      {
        title: "Ship Checkout 2.4: one page, four fields fewer",
        owner: "mia",
        dueOn: newest.quarter.releaseDay.date,
        stage: "Purchase",
      },
      {
        title: "Ask after referrals too, so that advocacy has answers to read",
        owner: "ana",
        dueOn: workday(addDays(metOn, 30)),
        stage: "Advocacy",
      },
    ],
  };
}

function notes(before: QuarterStory, { story, quarter }: Told): string {
  const [year, number] = quarter.label.split("-Q") as [string, string];
  return [
    `The ${ORDINALS[Number(number) - 1]} quarter of ${year}. Present: Jo, Ana, Mia, Tom.`,
    `What really changed: ${about(story.consider)} of the people who find us now look at a coffee, after ${about(before.consider)}. ` +
      "The new bean guide went live in the first week, and nothing else on the way there changed. We keep it.",
    `What did not: consideration to purchase stands at ${about(story.buy)} so far and the purchase NPS at ${nps(story.purchaseNps)}; ` +
      "neither moved by more than chance would. Support is rated good by seven in ten, as before, and people wait two days for an answer. That is ours to change.",
    `What we cannot say: ${npsTotal(story.advocacyNps)} answers about advocacy are too few. Ana will ask more people.`,
    "Open question from Mia: does a shorter checkout help, or do people want to see the shipping cost first? We ship it and look at the numbers.",
  ].join("\n\n");
}

function decisions(story: QuarterStory, judgedOn: string): ClosedReview["decisions"] {
  return [
    {
      title: "Make the checkout one page",
      because: `Only ${about(story.buy)} of those who look at a coffee buy within 30 days, and most who leave do so between the cart and the payment.`,
      expect: `Consideration to purchase from ${about(BUY_BEFORE_RELEASE)} to 34 %.`,
      judgedOn,
      owner: "mia",
    },
    {
      title: "Answer support within a working day",
      because: "Slow answers are the most frequent complaint in the support survey, whatever the topic was.",
      expect: `Satisfied with support from ${percent(satisfied(story))} to 80 %.`,
      judgedOn,
      owner: "tom",
    },
    {
      title: "Keep the bean guide and add the taste quiz to it",
      because:
        "Consideration rose when the guide came, and people who finish the quiz look at three coffees on average.",
      expect: "Awareness to consideration up by 3 points.",
      judgedOn,
      owner: "mia",
    },
  ];
}

function satisfied({ support }: QuarterStory): number {
  return support.top / (support.top + support.middle + support.bottom);
}

/** A conversion was not final when the review was held, so what people said of it was no exact figure. */
function about(ratio: number): string {
  return `about ${Math.round(100 * ratio)} %`;
}

function percent(ratio: number): string {
  return `${(100 * ratio).toFixed(1)} %`;
}

function nps(counts: NpsCounts): string {
  const value = Math.round((100 * (counts.promoters - counts.detractors)) / npsTotal(counts));
  return value > 0 ? `+${value}` : String(value).replace("-", "−");
}

function iso(ms: number): string {
  return new Date(ms).toISOString();
}
