import { isPersonal, type SampledColumn } from "./columns";

const ASKS_FOR_WORDS =
  /\b(better|improv\w*|comments?|feedback|why|reasons?|tell us|suggest\w*|anything|thoughts|opinion|share)\b/;
const NOT_SAID = /\b(agent|browser|device|address|location|url|referr?er|title|name)\b/;
/** Sentences, not labels. */
const LEAST_WORDS = 4;

function holdsSentences({ values, distinct }: SampledColumn): boolean {
  const words = values.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
  return values.length > 0 && words / values.length >= LEAST_WORDS && distinct > values.length / 2;
}

/** The column of what people wrote in their own words: the first whose header asks for words, or the only one with sentences. */
export function freeText(columns: readonly SampledColumn[]): SampledColumn | undefined {
  const found = columns.filter(
    (column) => holdsSentences(column) && !isPersonal(column) && !NOT_SAID.test(column.words),
  );
  return found.find(({ words }) => ASKS_FOR_WORDS.test(words)) ?? (found.length === 1 ? found[0] : undefined);
}
