import { askForColumn, isPersonal, named, type SampledColumn, takeRequired } from "./columns";
import type { Detection, MappingDraft } from "./draft";
import { looksLikeDates, looksLikeNumbers } from "./reading";

const DAY = {
  sure: [
    "day",
    "date",
    "reporting starts",
    "gregorian date",
    "day index",
    "jour",
    "tag",
    "datum",
    "date day",
  ],
  maybe: ["timestamp", "time", "period", "week", "month", "created at"],
};
const DIMENSIONS: readonly [field: string, words: readonly string[]][] = [
  [
    "channel",
    [
      "channel",
      "default channel group",
      "session default channel group",
      "source medium",
      "source",
      "utm source",
      "utm medium",
      "medium",
    ],
  ],
  ["campaign", ["campaign", "campaign name", "utm campaign"]],
  ["segment", ["segment", "customer segment"]],
];

/** Ratios and averages of days can't be added up, and they don't tell rows apart. */
const RATIO =
  /\b(rate|ratio|share|avg|average|per|ctr|cpc|cpm|cpa|cpv|roas|frequency|cost conv|value cost)\b|score$/;
const IDENTIFIER = /\b(id|zip|year)\b/;

function isAmount(column: SampledColumn): boolean {
  const { words, values } = column;
  return !RATIO.test(words) && !IDENTIFIER.test(words) && values.length > 0 && looksLikeNumbers(column);
}

/** A column whose values tell rows of one day apart. */
function isDimension(column: SampledColumn): boolean {
  return (
    !isPersonal(column) &&
    !RATIO.test(column.words) &&
    (IDENTIFIER.test(column.words) || !looksLikeNumbers(column))
  );
}

/** The name a dimension goes by in the mapping; the fixed names are taken by the columns that carry them. */
function dimensionName(column: SampledColumn, index: number, taken: MappingDraft["fields"]): string {
  const isFree = !Object.hasOwn(taken, column.name) && column.name !== "__proto__" && column.name !== "day";
  return isFree ? column.name : `Column ${index + 1}`;
}

/** Which column is what in a file of daily numbers. */
export function detectMeasures(detection: Detection, columns: readonly SampledColumn[]): void {
  const { mapping, confidence, ambiguities } = detection;
  takeRequired(detection, "day", "Which column holds the day?", columns, DAY, { fits: looksLikeDates });
  const others = columns.filter(({ name }) => name !== mapping.fields.day);
  const amounts = others.filter((column) => isAmount(column) && !looksLikeDates(column));
  if (amounts.length > 0) {
    mapping.measures = amounts.map(({ name }) => name);
    confidence.measures = "likely";
  } else {
    ambiguities.push(
      askForColumn("measures", "Which columns hold the numbers?", others.filter(looksLikeNumbers), others),
    );
  }
  const texts = others.filter((column) => !amounts.includes(column) && isDimension(column));
  for (const [field, words] of DIMENSIONS) {
    const [found] = named(texts, words);
    if (!found) continue;
    mapping.fields[field] = found.name;
    confidence[field] = "certain";
  }
  const taken = new Set(Object.values(mapping.fields));
  texts.forEach((column) => {
    if (taken.has(column.name)) return;
    mapping.fields[dimensionName(column, columns.indexOf(column), mapping.fields)] = column.name;
  });
}
