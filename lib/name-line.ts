const breaks = /[\p{Cc}\u2028\u2029]+/gu;
/** They turn the words around them as well, also those of the page beside a name. */
const turns = /[\u202a-\u202e\u2066-\u2069]/gu;
/** Joiners within words and emoji are part of a name, but are none alone; the last one is an empty Braille cell. */
const seen = /[^\p{Default_Ignorable_Code_Point}\p{Cf}\p{White_Space}\u2800]/u;

/**
 * What somebody gave as a name, as one line that can be seen: breaks and control characters are spaces, marks that turn the
 * direction of writing are left out. Empty where nothing in it can be seen.
 */
export function nameLine(text: string): string {
  const line = text.replaceAll(breaks, " ").replaceAll(turns, "").trim();
  return seen.test(line) ? line : "";
}
