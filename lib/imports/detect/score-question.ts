import { isPersonal, type SampledColumn } from "./columns";

const ABOUT_A_SCORE = /\b(satisf\w*|recommend\w*|rate|rating|rated|score|nps|csat|likely|likelihood|easy)\b/;
const WHOLE_TO_TEN = /^(\d|10)$/;

/** Columns headed by a question such as "How satisfied were you …?", with nothing but whole numbers from 0 to 10 in them. */
export function scoreQuestions(columns: readonly SampledColumn[]): SampledColumn[] {
  return columns.filter(
    (column) =>
      ABOUT_A_SCORE.test(column.words) &&
      !isPersonal(column) &&
      column.values.length > 0 &&
      column.values.every((text) => WHOLE_TO_TEN.test(text)),
  );
}
