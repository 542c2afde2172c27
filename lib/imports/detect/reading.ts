import { dateFormatExamples, dateFormats } from "../date-format";
import { decideDecimal } from "../number";
import { createScoreReader } from "../score";
import { decideDateFormat } from "../timestamp";
import type { SampledColumn } from "./columns";
import type { Detection } from "./draft";

const ENOUGH_SCORES = 30;
const SCALES: [number, number][] = [
  [0, 10],
  [1, 5],
  [1, 7],
];

/** Whether at least half of the column's values are dates in one form. */
export function looksLikeDates(column: SampledColumn): boolean {
  return !("none" in decideDateFormat(column.values));
}

export function looksLikeNumbers(column: SampledColumn): boolean {
  return !("none" in decideDecimal(column.values));
}

const readAnyScore = createScoreReader([-1000, 1000]);

export function looksLikeScores(column: SampledColumn): boolean {
  const scores = column.values.filter((text) => typeof readAnyScore(text) === "number");
  return scores.length > 0 && scores.length >= column.values.length / 2;
}

/** Decides `dateFormat` from the values of the date column, or asks. */
export function decideDates({ mapping, ambiguities, confidence }: Detection, column: SampledColumn): void {
  const decision = decideDateFormat(column.values);
  if ("format" in decision) {
    mapping.dateFormat = decision.format;
    confidence.dateFormat = "certain";
    return;
  }
  if ("ambiguous" in decision) {
    ambiguities.push({
      field: "dateFormat",
      column: column.name,
      question: `Dates in “${column.name}” such as “${column.values[0]}” fit day first and month first. Which is it?`,
      choices: [
        { label: `Day first, like ${dateFormatExamples["D/M/Y"]}`, value: "D/M/Y" },
        { label: `Month first, like ${dateFormatExamples["M/D/Y"]}`, value: "M/D/Y" },
      ],
    });
    return;
  }
  const seen = decision.example === null ? "is empty in the first rows" : `holds “${decision.example}”`;
  ambiguities.push({
    field: "dateFormat",
    column: column.name,
    question: `“${column.name}” ${seen}. How are its dates written?`,
    choices: dateFormats.map((format) => ({ label: dateFormatExamples[format], value: format })),
  });
}

/** Decides `decimal` from the values of all columns of numbers together, or asks. */
export function decideNumbers(
  { mapping, ambiguities, confidence }: Detection,
  columns: readonly SampledColumn[],
): void {
  const decision = decideDecimal(columns.flatMap((column) => column.values));
  if ("ambiguous" in decision) {
    const column = columns.find(({ values }) => values.includes(decision.example));
    ambiguities.push({
      field: "decimal",
      column: column?.name ?? null,
      question: `Numbers such as “${decision.example}”${column ? ` in “${column.name}”` : ""}: which sign is the decimal sign?`,
      choices: [
        { label: "Point, as in 1,234.50", value: "." },
        { label: "Comma, as in 1.234,50", value: "," },
      ],
    });
  } else if ("decimal" in decision && decision.decimal !== null) {
    mapping.decimal = decision.decimal;
    confidence.decimal = "certain";
  }
}

function scaleOf({ words, values }: SampledColumn): [number, number] | null {
  const scores = values.map(readAnyScore).filter((score) => typeof score === "number");
  if (scores.length === 0) return null;
  const low = Math.min(...scores);
  const high = Math.max(...scores);
  const isNps = /\bnps\b|promoter|recommend/.test(words);
  if (low >= 0 && (isNps || low === 0 || high > 7)) return [0, 10];
  const isWhole = (top: number) => low === 1 && high === top && new Set(scores).size === top;
  if (scores.length < ENOUGH_SCORES) return null;
  return isWhole(5) ? [1, 5] : isWhole(7) ? [1, 7] : null;
}

/** Decides `scale` from the scores seen, or asks: 0, or anything over 7, is 0–10; each of 1–5 or 1–7 in 30 answers is that scale. */
export function decideScale({ mapping, ambiguities, confidence }: Detection, column: SampledColumn): void {
  const scale = scaleOf(column);
  if (scale) {
    mapping.scale = scale;
    confidence.scale = "likely";
    return;
  }
  ambiguities.push({
    field: "scale",
    column: column.name,
    question: `Which scale are the scores in “${column.name}” on?`,
    choices: SCALES.map(([low, high]) => ({ label: `${low} to ${high}`, value: [low, high] })),
  });
}
