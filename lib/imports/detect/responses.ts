import { isPersonal, named, type SampledColumn, take, takeOptional, takeRequired } from "./columns";
import type { Detection } from "./draft";
import { looksLikeIds } from "./events";
import { looksLikeDates, looksLikeScores } from "./reading";

const ID = ["response id", "answer id", "submission id", "record id", "network id", "uuid", "id"];
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
const MAX_KEPT_VALUES = 30;

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

/** Columns that sort answers into few groups: of use in stage rules. Neither personal nor dates nor already mapped. */
function detectKept(detection: Detection, columns: readonly SampledColumn[]): void {
  const used = new Set([...Object.values(detection.mapping.fields), detection.mapping.complete?.column]);
  const kept = columns.filter(
    (column) =>
      !used.has(column.name) &&
      !isPersonal(column) &&
      column.values.length > 0 &&
      column.distinct <= Math.min(MAX_KEPT_VALUES, Math.ceil(column.values.length / 2)) &&
      column.values.every((text) => text.length <= 100) &&
      !looksLikeDates(column),
  );
  if (kept.length === 0) return;
  detection.mapping.keep = kept.slice(0, 50).map(({ name }) => name);
  detection.confidence.keep = "likely";
}

/** Which column is what in a file of answers. */
export function detectResponses(detection: Detection, columns: readonly SampledColumn[]): void {
  const id = named(columns, ID).find(looksLikeIds);
  if (id) take(detection, "id", id, id.words === "id" ? "likely" : "certain");
  takeRequired(detection, "at", "Which column says when it was answered?", columns, AT, {
    fits: looksLikeDates,
  });
  takeRequired(detection, "score", "Which column holds the score?", columns, SCORE, {
    fits: looksLikeScores,
    isExclusive: true,
  });
  takeOptional(detection, "respondent", columns, RESPONDENT);
  takeOptional(detection, "question", columns, QUESTION);
  takeOptional(detection, "channel", columns, CHANNEL);
  takeOptional(detection, "comment", columns, COMMENT, (column) => !looksLikeScores(column));
  takeOptional(detection, "segment", columns, SEGMENT);
  detectComplete(detection, columns);
  detectKept(detection, columns);
}
