import { named, type SampledColumn, take, takeOptional, takeRequired } from "./columns";
import type { Detection } from "./draft";
import { looksLikeIds } from "./events";
import { freeText } from "./free-text";
import { isForRules } from "./kept-columns";
import { looksLikeDates, looksLikeScores } from "./reading";
import { scoreQuestions } from "./score-question";

/** An id of the answer, never of the network or device it came from: two answers can share those. */
const ID = ["response id", "answer id", "submission id", "record id", "token", "uuid", "#", "id"];
const AT = {
  sure: [
    "survey date",
    "submit date utc",
    "submit date",
    "date submitted",
    "submitted at",
    "response date",
    "responded at",
    "answered at",
    "recorded date",
    "completed at",
    "end date",
    "timestamp",
    "created at",
    "date",
    "time",
  ],
  maybe: ["created", "start date", "started at", "time started", "updated at", "day"],
};
const SCORE = {
  sure: [
    "score",
    "nps",
    "nps score",
    "rating",
    "csat",
    "csat score",
    "ces",
    "ces score",
    "net promoter score",
    "satisfaction score",
    "satisfaction",
  ],
  maybe: ["value", "answer", "response", "grade"],
};
const RESPONDENT = [
  "respondent id",
  "respondent",
  "user id",
  "person id",
  "customer id",
  "contact id",
  "hotjar user id",
  "distinct id",
];
const QUESTION = ["question", "question id", "question text"];
const CHANNEL = ["channel", "distribution channel", "survey channel", "source", "medium", "utm source"];
const COMMENT = ["comment", "comments", "feedback", "open ended response", "verbatim", "text", "reason"];
const SEGMENT = ["segment", "customer segment", "plan", "tier"];
const FINISHED = ["completed", "complete", "finished", "is completed", "is complete", "is finished"];

/** The value of a column that marks finished answers, as the file writes it; null when none of its values says so. */
function finishedValue(column: SampledColumn, yes: RegExp, no: RegExp): string | null {
  const seen = [...new Set(column.values)];
  const positive = seen.filter((text) => yes.test(text));
  return positive.length === 1 && seen.every((text) => yes.test(text) || no.test(text)) ? positive[0]! : null;
}

function detectComplete(detection: Detection, columns: readonly SampledColumn[]): void {
  const candidates: [SampledColumn[], RegExp, RegExp][] = [
    [named(columns, FINISHED), /^(yes|true|1|y)$/i, /^(no|false|0|n)$/i],
    [
      named(columns, ["status", "response status"]),
      /^completed?$/i,
      /^(partial|incomplete|disqualified|in progress|deleted)$/i,
    ],
  ];
  for (const [found, yes, no] of candidates) {
    for (const column of found) {
      const equals = finishedValue(column, yes, no);
      if (equals === null) continue;
      detection.mapping.complete = { column: column.name, equals };
      detection.confidence.complete = "certain";
      return;
    }
  }
}

/** Columns for stage rules that nothing else uses. */
function detectKept(detection: Detection, columns: readonly SampledColumn[]): void {
  const used = new Set([...Object.values(detection.mapping.fields), detection.mapping.complete?.column]);
  const kept = columns.filter((column) => !used.has(column.name) && isForRules(column));
  if (kept.length === 0) return;
  detection.mapping.keep = kept.slice(0, 50).map(({ name }) => name);
  detection.confidence.keep = "likely";
}

/** Numbers under “#” count the rows of one export; the next export counts them anew. */
const isCounter = ({ words, values }: SampledColumn) =>
  words === "#" && values.every((text) => /^\d{1,9}$/.test(text));

function detectScore(detection: Detection, columns: readonly SampledColumn[]): void {
  const asked = scoreQuestions(columns);
  const [only] = asked;
  const isNamed = named(columns, SCORE.sure).some(looksLikeScores);
  if (only && asked.length === 1 && !isNamed) {
    take(detection, "score", only, "likely");
    return;
  }
  takeRequired(detection, "score", "Which column holds the score?", columns, SCORE, {
    fits: looksLikeScores,
    isExclusive: true,
    first: asked,
  });
}

function detectComment(detection: Detection, columns: readonly SampledColumn[]): void {
  takeOptional(detection, "comment", columns, COMMENT, (column) => !looksLikeScores(column));
  if (detection.mapping.fields.comment !== undefined) return;
  const used = new Set(Object.values(detection.mapping.fields));
  const found = freeText(columns.filter(({ name }) => !used.has(name)));
  if (found) take(detection, "comment", found, "likely");
}

/** Which column is what in a file of answers. */
export function detectResponses(detection: Detection, columns: readonly SampledColumn[]): void {
  const id = named(columns, ID).find((column) => looksLikeIds(column) && !isCounter(column));
  if (id) take(detection, "id", id, id.words === "id" ? "likely" : "certain");
  takeRequired(detection, "at", "Which column says when it was answered?", columns, AT, {
    fits: looksLikeDates,
  });
  detectScore(detection, columns);
  takeOptional(detection, "respondent", columns, RESPONDENT);
  takeOptional(detection, "question", columns, QUESTION);
  takeOptional(detection, "channel", columns, CHANNEL);
  takeOptional(detection, "segment", columns, SEGMENT);
  detectComment(detection, columns);
  detectComplete(detection, columns);
  detectKept(detection, columns);
}
