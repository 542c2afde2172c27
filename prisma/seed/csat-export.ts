import { type Quarter, wallClock, ZONE } from "./calendar";
import { csvLine } from "./csv";
import type { Customer } from "./customers";
import type { ResponsesMapping } from "./demo";
import { type Market, PURCHASE } from "./market";
import type { Random } from "./random";
import type { CsatCounts } from "./story";
import { SUPPORT_COMMENTS, SUPPORT_TOPICS } from "./support-comments";
import { answering, type Invitation } from "./survey";

const SCORE_QUESTION = "1. How satisfied are you with the help you got?";
const COMMENT_QUESTION = "2. What could we have done better?";

const CSAT_HEADER = [
  "No.",
  "Response ID",
  "Timestamp",
  "Finished",
  "Survey ID",
  "Formbricks ID (internal)",
  "User ID",
  "Notes",
  "Tags",
  "url",
  "userAgent - browser",
  "userAgent - os",
  "userAgent - device",
  "country",
  SCORE_QUESTION,
  COMMENT_QUESTION,
  "topic",
] as const;

export const CSAT_MAPPING: ResponsesMapping = {
  fields: {
    id: "Response ID",
    at: "Timestamp",
    score: SCORE_QUESTION,
    respondent: "User ID",
    comment: COMMENT_QUESTION,
    segment: "topic",
  },
  scale: [1, 5],
  complete: { column: "Finished", equals: "Yes" },
  keep: ["topic"],
  timeZone: ZONE,
  dateFormat: "iso",
};

type Mood = keyof CsatCounts;

/**
 * The support survey of one quarter: the answers that the story counts, and unfinished ones with or without a score.
 * @source Formbricks' response CSV: `No.` first, Finished Yes/No, meta, numbered questions, hidden fields last; newest
 * answer first, wall clock without a zone
 */
export function csatExport(
  market: Market,
  customers: readonly Customer[],
  quarter: Quarter,
  counts: CsatCounts,
  random: Random,
): string {
  const wanted = counts.top + counts.middle + counts.bottom;
  const unfinished = Math.round(wanted * 0.08);
  const asked = answering(
    market,
    quarter,
    { stage: PURCHASE, count: wanted + unfinished, waitDays: 7 },
    random,
  );
  if (asked.length < wanted + unfinished) throw new RangeError("Too few customers to ask about support");
  const moods = random.shuffle<Mood | null>([
    ...Array<Mood>(counts.top).fill("top"),
    ...Array<Mood>(counts.middle).fill("middle"),
    ...Array<Mood>(counts.bottom).fill("bottom"),
    ...Array<null>(unfinished).fill(null),
  ]);
  const surveyId = `cm${random.token(23)}`;
  const lines = asked.map((one, i) => {
    const customer = customers[one.person.index] as Customer;
    return line(i + 1, one, moods[i] as Mood | null, customer, surveyId, random);
  });
  return csvLine(CSAT_HEADER) + lines.reverse().join("");
}

function line(
  number: number,
  one: Invitation,
  mood: Mood | null,
  customer: Customer,
  surveyId: string,
  random: Random,
): string {
  const score = mood ? scoreOf(mood, random) : random.next() < 0.5 ? random.int(1, 5) : "";
  const comment = mood && random.next() < 0.35 ? random.pick<string>(SUPPORT_COMMENTS[mood]) : "";
  return csvLine([
    number,
    `cm${random.token(23)}`,
    wallClock(one.answeredAt),
    mood ? "Yes" : "No",
    surveyId,
    `cm${random.token(23)}`,
    customer.distinctId,
    mood === "bottom" && random.next() < 0.2 ? "Called back.\nSent a new bag." : "",
    mood === "bottom" ? "follow up" : "",
    "https://northlight-coffee.example.org/help",
    customer.browser,
    customer.os,
    customer.device,
    customer.country,
    score,
    comment,
    random.pick(SUPPORT_TOPICS),
  ]);
}

function scoreOf(mood: Mood, random: Random): number {
  if (mood === "top")
    return random.weighted([
      [4, 38],
      [5, 62],
    ] as const);
  if (mood === "middle") return 3;
  return random.weighted([
    [1, 45],
    [2, 55],
  ] as const);
}
