import { isPersonal, type SampledColumn } from "./columns";
import { looksLikeDates } from "./reading";

const MOST_VALUES = 30;
const MOST_WORDS = 5;

/** A place in the journey, or what was bought or used: what a rule of a stage asks for. */
const OF_THE_JOURNEY =
  /\b(stage|step|phase|touch ?points?|journey|plan|tier|products?|segment|channel|medium|source|campaign)\b/;

/** Words that say who somebody is, whatever else the name says ("age segment"). */
const OF_THE_PERSON =
  /\b(age|gender|sex|income|salary|birth\w*|marital|religio\w*|ethnic\w*|race|health|education|household|job|nationality)\b/;

/**
 * Whether a column is proposed for rules: by its name it sorts answers by where in the journey they belong, and it has few
 * values. Anything else may be somebody's age or words, and is kept only when a person ticks it.
 */
export function isForRules(column: SampledColumn): boolean {
  const { words, values, distinct } = column;
  return (
    OF_THE_JOURNEY.test(words) &&
    !OF_THE_PERSON.test(words) &&
    words.split(" ").length <= MOST_WORDS &&
    !isPersonal(column) &&
    values.length > 0 &&
    distinct <= Math.min(MOST_VALUES, Math.ceil(values.length / 2)) &&
    values.every((text) => text.length <= 100) &&
    !looksLikeDates(column)
  );
}
