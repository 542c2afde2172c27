import { type Quarter, wallClock, ZONE } from "./calendar";
import { csvLine } from "./csv";
import type { Customer } from "./customers";
import type { ResponsesMapping } from "./demo";
import { ADVOCACY, EXPERIENCE, type Market, PURCHASE } from "./market";
import {
  ADVOCACY_COMMENTS,
  CHECKOUT_COMMENTS,
  type CommentPool,
  EXPERIENCE_COMMENTS,
  PURCHASE_COMMENTS,
} from "./nps-comments";
import type { Random } from "./random";
import type { NpsCounts, QuarterStory } from "./story";
import {
  answering,
  dealGroups,
  dealGroupsAround,
  type Invitation,
  type NpsGroup,
  npsTotal,
  scoreOf,
} from "./survey";

const NPS_HEADER = [
  "Response ID",
  "Survey Type",
  "Status",
  "Score",
  "Comment",
  "Permalink",
  "Created At",
  "Updated At",
  "Person ID",
  "Person Email",
  "Person Name",
  "Stage",
  "plan",
  "Delighted Source",
  "Delighted Device Type",
  "Tags",
] as const;

export const NPS_MAPPING: ResponsesMapping = {
  fields: {
    id: "Response ID",
    at: "Created At",
    score: "Score",
    respondent: "Person ID",
    channel: "Delighted Source",
    comment: "Comment",
    segment: "plan",
  },
  scale: [0, 10],
  complete: { column: "Status", equals: "Completed" },
  keep: ["Stage"],
  timeZone: ZONE,
  dateFormat: "iso",
};

interface NpsInput {
  market: Market;
  customers: readonly Customer[];
  quarter: Quarter;
  story: QuarterStory;
  /** The quarter before, and the instant of the release that ends what was usual in it; null without one. */
  release: { usual: NpsCounts; at: number } | null;
  random: Random;
}

interface Asked {
  name: string;
  stage: number;
  counts: NpsCounts;
  waitDays: number;
  comments: CommentPool;
}

interface Answer extends Invitation {
  status: "Completed" | "Declined" | "Partial";
  score: number | "";
  comment: string;
  stage: string;
}

/**
 * The NPS export of one quarter: the answers that the story counts, and declined and partial ones that nobody may.
 * @source Delighted's CSV download: score, comment and dates first, person next, its properties last; wall clock
 */
export function npsExport(input: NpsInput): string {
  const { story, random, customers } = input;
  const asked: Asked[] = [
    {
      name: "Purchase",
      stage: PURCHASE,
      counts: story.purchaseNps,
      waitDays: 2,
      comments: PURCHASE_COMMENTS,
    },
    {
      name: "Experience",
      stage: EXPERIENCE,
      counts: story.experienceNps,
      waitDays: 6,
      comments: EXPERIENCE_COMMENTS,
    },
    {
      name: "Advocacy",
      stage: ADVOCACY,
      counts: story.advocacyNps,
      waitDays: 5,
      comments: ADVOCACY_COMMENTS,
    },
  ];
  const answers = asked
    .flatMap((one) => answersTo(one, input))
    .sort((a, b) => a.answeredAt - b.answeredAt || a.person.index - b.person.index);
  const lines = answers.map((answer) => line(answer, customers[answer.person.index] as Customer, random));
  return csvLine(NPS_HEADER) + lines.join("");
}

function answersTo(asked: Asked, { market, quarter, release, random }: NpsInput): Answer[] {
  const wanted = npsTotal(asked.counts);
  const extra = Math.round(wanted * 0.07);
  const ask = { stage: asked.stage, count: wanted + extra, waitDays: asked.waitDays };
  const invited = answering(market, quarter, ask, random);
  const silent = new Set(random.shuffle(invited).slice(0, extra));
  const complete = invited.filter((one) => !silent.has(one));
  if (complete.length < wanted) throw new RangeError(`Too few people in ${asked.name} to ask`);
  const isReleased = (at: number) => release !== null && asked.stage === PURCHASE && at >= release.at;
  const before = complete.filter((one) => !isReleased(one.answeredAt)).length;
  const groups =
    release && asked.stage === PURCHASE
      ? dealGroupsAround(asked.counts, release.usual, before, random)
      : dealGroups(asked.counts, random);
  const answered = complete.map((one, i): Answer => {
    const group = groups[i] as NpsGroup;
    const pool =
      group === "detractor" && isReleased(one.answeredAt) ? CHECKOUT_COMMENTS : asked.comments[group];
    return {
      ...one,
      status: "Completed",
      score: scoreOf(group, random),
      comment: comment(pool, random),
      stage: asked.name,
    };
  });
  const others = [...silent].map((one): Answer => {
    const status = random.next() < 0.65 ? "Declined" : "Partial";
    const score = status === "Partial" ? random.int(0, 10) : "";
    return { ...one, status, score, comment: "", stage: asked.name };
  });
  return [...answered, ...others];
}

/** Two in five write something; some of them on two lines. */
function comment(pool: readonly string[], random: Random): string {
  if (random.next() > 0.42) return "";
  const first = random.pick(pool);
  const second = random.pick(pool);
  return random.next() < 0.12 && second !== first ? `${first}\n${second}` : first;
}

function line(answer: Answer, customer: Customer, random: Random): string {
  const id = random.int(100_000_000, 999_999_999);
  const createdAt = wallClock(answer.answeredAt);
  const personId = 410_000_000 + answer.person.index;
  return csvLine([
    `${id}${String(answer.person.index).padStart(6, "0")}`,
    "nps",
    answer.status,
    answer.score,
    answer.comment,
    `https://delighted.example.org/r/${random.token(24)}`,
    createdAt,
    createdAt,
    personId,
    customer.email,
    customer.name,
    answer.stage,
    customer.plan,
    random.weighted([
      ["Email", 70],
      ["Web", 22],
      ["Link", 8],
    ] as const),
    customer.device === "mobile" ? "Mobile" : "Desktop",
    answer.comment.includes("Shipping") || answer.comment.includes("total") ? "shipping" : "",
  ]);
}
